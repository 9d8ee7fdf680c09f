tocsin validate {{group}} {{name}} {{plugins}} --config greeting=Ahoy
tocsin invoke {{group}} {{name}} greet {{plugins}} --config greeting=Ahoy --arg who=world
