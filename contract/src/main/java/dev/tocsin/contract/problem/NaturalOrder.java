package dev.tocsin.contract.problem;

import java.util.Comparator;

/** Orders texts as a reader would: line 7 comes before line 12. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int oneEnd = endOfNumber(one, i);
            int otherEnd = endOfNumber(other, j);
            boolean numbers = oneEnd > i && otherEnd > j;
            int difference = numbers
                    ? compareNumbers(one.substring(i, oneEnd), other.substring(j, otherEnd))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (difference != 0) {
                return difference;
            }
            i = numbers ? oneEnd : i + 1;
            j = numbers ? otherEnd : j + 1;
        }
        int byLength = Integer.compare(one.length() - i, other.length() - j);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String one, String other) {
        String shortOne = withoutZeros(one);
        String shortOther = withoutZeros(other);
        int byLength = Integer.compare(shortOne.length(), shortOther.length());
        return byLength != 0 ? byLength : shortOne.compareTo(shortOther);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
