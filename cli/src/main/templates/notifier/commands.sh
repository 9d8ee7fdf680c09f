tocsin validate {{group}} {{name}} {{plugins}} --config endpoint=https://siren.example.org/in
tocsin deliver incident.json --receivers receivers.yml --loopback --dry-run {{plugins}}
tocsin deliver incident.json --receivers receivers.yml --loopback {{plugins}}
