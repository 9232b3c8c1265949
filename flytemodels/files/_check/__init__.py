"""Looking for mistakes in packages: what flyteadmin's compiler would refuse, and what would fail later."""
