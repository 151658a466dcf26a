"""What tests share: builders of values, a clock that stands still, servers on loopback."""
