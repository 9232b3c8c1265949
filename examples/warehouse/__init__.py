"""The toy warehouse's connector, written on `flytemodels.connector`."""
