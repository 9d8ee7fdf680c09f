-- What is alive. The lowest three bits of an id are its kind.
CREATE TABLE live (
    id INTEGER PRIMARY KEY,
    body BLOB NOT NULL
);

-- What few deliveries differ in, so that one small number stands for it.
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    destination TEXT NOT NULL,
    receiver TEXT NOT NULL,
    plugin TEXT NOT NULL,
    outcome TEXT NOT NULL,
    UNIQUE (destination, receiver, plugin, outcome)
);

-- A row for each delivery that has ended. Of incident and id there are only hashes, the texts are in the body; at is in milliseconds.
CREATE TABLE delivery (
    seq INTEGER PRIMARY KEY,
    category INTEGER NOT NULL,
    incident INTEGER NOT NULL,
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
);

CREATE INDEX delivery_by_category ON delivery (category, at);

-- Hashes come in no order. Behind the first column, new ones fall into a few pages at the end instead of a page each, all over the index.
CREATE INDEX delivery_by_incident ON delivery (seq >> 10, incident, at);
CREATE INDEX delivery_by_id ON delivery (seq >> 10, id);

-- Rows of live that were not what had been written.
CREATE TABLE damaged (
    id INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    body BLOB NOT NULL
);

-- Takes something for a moment, to see whether the disk has room.
CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    ballast BLOB NOT NULL
);
