"""Programs that show flytemodels at work; the tests run them."""
