# Plain `make` lists what there is. The JDK 25 is found by bin/jdk; JAVA_HOME need not be set.
# PROGRAM=name is accepted, as the course that this project descends from gives it; there is one program.

.DEFAULT_GOAL := help
SHELL := /bin/sh

# Java reads and names files in the locale's encoding; a bare shell has none, and file names here are of any script.
export LC_ALL := C.UTF-8

# Flags that only JDK 25 knows, so that they cannot stand in .mvn/jvm.config, which a JDK 17 must survive to say what is wrong.
MAVEN = jdk=$$(bin/jdk 25) && JAVA_HOME="$$jdk" \
	MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED $$MAVEN_OPTS" mvn -B -ntp

.PHONY: help run test fuzz simulate crash-test outage-test soak dist format audit bench bench-previews bench-wire bench-scale bench-journal bench-serve bench-figures catalog baseline \
	manifest registry signatures plugin field action demo trace \
	inspect tour verify-report confirm proof \
	capstone-walkthrough capstone-tour capstone-verify-report capstone-confirm

help: ## Lists the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | awk -F '\t' '{ printf "  make %-22s %s\n", $$1, $$2 }'

run: ## Serves by the example file, posts the example alerts and shows what became of them; on a terminal it goes on until Ctrl-C
	@data=$$(mktemp -d) && ./tocsin serve examples/tocsin.yml --loopback --data "$$data" --listen 127.0.0.1:0 \
		--post examples/alertmanager-webhook.json $$([ -t 0 ] && [ -t 1 ] || echo --once); rc=$$?; rm -rf "$$data"; exit $$rc

test: ## Runs all tests and guards, the libraries' tests on JDK 17 and 25 (MODULES=contract,api narrows it)
	@jdk17=$$(bin/jdk 17 2>&1) || { echo "$$jdk17"; echo "The libraries' tests run on JDK 25 alone."; jdk17=; }; \
	$(MAVEN) verify $(if $(MODULES),-pl $(MODULES) -am) $(if $(SEEDS),-Dtocsin.seeds=$(SEEDS)) $${jdk17:+"-Djdk17=$$jdk17"}

simulate: ## Runs the machine of the service through SEEDS random schedules with crashes (SEEDS=1 FIRST=4711 replays one)
	@$(MAVEN) -q -Dfast -pl delivery -am test -Dtest=SimulationTests -Dsurefire.failIfNoSpecifiedTests=false \
		-Dtocsin.simulations=$(or $(SEEDS),500) -Dtocsin.simulations.first=$(or $(FIRST),0) \
		&& echo "$(or $(SEEDS),500) schedules, nothing violated"

crash-test: ## Kills the service ROUNDS times under load, and looks for alerts that it accepted and did not deliver
	@$(MAVEN) -q -Dfast -pl checks -am verify -Dtest=dev.tocsin.checks.serve.CrashTests -Dsurefire.failIfNoSpecifiedTests=false \
		-Dtocsin.crash.rounds=$(or $(ROUNDS),50) && echo "killed $(or $(ROUNDS),50) times, nothing lost"

outage-test: ## Has receivers gone for MINUTES, and 10,000 groups wait for one, and looks for what is not told in the end
	@$(MAVEN) -q -Dfast -pl checks -am verify -Dtest=dev.tocsin.checks.serve.OutageTests -Dsurefire.failIfNoSpecifiedTests=false \
		-Dtocsin.outage.minutes=$(or $(MINUTES),3) -Dtocsin.outage.groups=10000 && echo "all was told"

soak: ## Lets the service run for MINUTES at 200 alerts a second, with targets that fail, and prints what it takes
	@$(MAVEN) -q -Dfast -DskipTests -pl checks -am verify dependency:build-classpath \
		-Dmdep.outputFile=target/fast/classpath -Dmdep.includeScope=test
	@"$$(bin/jdk 25)/bin/java" -cp "checks/target/fast/test-classes:$$(cat checks/target/fast/classpath)" \
		--enable-native-access=ALL-UNNAMED -Dtocsin.distribution="$$(echo "$(CURDIR)"/cli/target/fast/dist/tocsin-*/)" \
		dev.tocsin.checks.soak.Soak $(or $(MINUTES),30)

fuzz: ## Looks for texts that a reader neither reads nor refuses, a minute for each reader
	@$(MAVEN) -q -Dfast -DskipTests -pl checks -am test-compile dependency:build-classpath \
		-Dmdep.outputFile=target/fast/classpath -Dmdep.includeScope=test
	@bin/fuzz

dist: ## Makes dist/tocsin-VERSION.tar.gz, with an SBOM, and dist/tocsin-VERSION-PLATFORM.tar.gz, which brings a Java of its own
	@bin/dist --release
	@read -r version <dist/built && echo "dist/$$version"

format: ## Formats the sources
	@$(MAVEN) -q spotless:apply

catalog: ## Writes docs/catalog.md, docs/previews.md, docs/messages.md and the texts of docs/message-format.md anew
	@$(MAVEN) -q -Dfast -pl checks -am test -Dtest=CatalogTests,PreviewsTests,MessagesTests,MessageFormatTests -Dsurefire.failIfNoSpecifiedTests=false -Dtocsin.write=true

baseline: ## At a release: writes contracts/, which later contracts of the built-in plugins and public types are compared with
	@./tocsin manifest --group delivery > contracts/new.json && mv contracts/new.json contracts/baseline.json
	@$(MAVEN) -q -Dfast -pl checks -am test -Dtest=SurfaceTests -Dsurefire.failIfNoSpecifiedTests=false -Dtocsin.write=true

audit: ## Lists the sources that must be trusted, in reading order, with line counts
	@bin/audit

bench: ## Measures what a recorded call costs, as benchmarks/RESULTS.md has it (ARGS="-f 1" takes one fork)
	@$(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.Comparison $(ARGS)

bench-previews: ## Measures what it takes to write the request of each plugin (ARGS="-p plugin=slack" takes one)
	@$(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.Previews $(ARGS)

bench-wire: ## Measures how many requests the transport makes in a second, beside others
	@$(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.wire.Throughput $(ARGS)

bench-scale: ## Measures what a thousand plugins cost to compile and to find
	@$(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.scale.Scale $(ARGS)

bench-serve: ## Measures how many alerts a second the service takes and delivers, beside Alertmanager (ARGS="3 40000": rounds, alerts)
	@bin/dist && $(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.serve.ServiceSpeed \
		"dist/$$(cat dist/built)/bin/tocsin" $(or $(ARGS),3 40000)

bench-figures: ## Measures how long an alert takes through the service, what a group costs, how soon it is back
	@bin/dist && $(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.serve.ServiceFigures \
		"dist/$$(cat dist/built)/bin/tocsin"

bench-journal: ## Measures how fast the journal of the service writes and reads back
	@$(MAVEN) -q -Dfast -DskipTests -pl benchmarks -am package
	@"$$(bin/jdk 25)/bin/java" --enable-native-access=ALL-UNNAMED -cp 'benchmarks/target/fast/*:benchmarks/target/fast/lib/*' dev.tocsin.benchmarks.journal.JournalSpeed $(ARGS)

manifest: ## Shows what every delivery plugin promises
	@./tocsin manifest --group delivery

registry: ## Lists the delivery plugins
	@./tocsin registry --group delivery

signatures: ## Shows how the delivery plugins are constructed and called
	@./tocsin signatures --group delivery

plugin: ## Shows one plugin
	@./tocsin plugin delivery webhook

field: ## Shows one field of it
	@./tocsin field delivery webhook endpoint

action: ## Shows one action
	@./tocsin action delivery pager preview

demo: ## Invokes an action
	@./tocsin invoke delivery console deliver \
		--config prefix='[ops]' --config uppercase_severity=true \
		--arg title='CPU high' --arg severity=warning --arg summary='node-1 crossed 90%'

trace: ## Invokes an action and shows what was recorded
	@./tocsin trace delivery pager preview \
		--config service=core --config routing_key=sev1 \
		--arg title='Queue lag' --arg severity=critical --arg summary='worker backlog growing'

inspect: ## Writes the inspection bundle to artifacts/inspect
	@./tocsin bundle inspect --out artifacts/inspect

tour: ## Writes the walkthrough bundle to artifacts/tour
	@./tocsin bundle tour --out artifacts/tour

verify-report: ## Runs the tests and writes the review bundle to artifacts/review
	@./tocsin bundle verify-report --out artifacts/review

confirm: ## The strongest confirmation: more seeds, both JDKs, a byte-equal rebuild, every shown command
	@bin/confirm

proof: inspect tour verify-report ## Writes all three bundles and checks them
	@for bundle in inspect tour review; do ./tocsin bundle check artifacts/$$bundle && echo "artifacts/$$bundle" || exit; done

capstone-walkthrough: tour ## Prints the way through the tour, and makes it
	@cat artifacts/tour/route.txt

capstone-tour: tour ## Is tour

capstone-verify-report: verify-report ## Is verify-report

capstone-confirm: confirm ## Is confirm
