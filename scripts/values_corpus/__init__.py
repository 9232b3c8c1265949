"""Makes the corpus of literals that the tests of `flytemodels.values` read: what old SDKs and other SDKs wrote.

Each SDK needs an environment of its own; none of them goes together with this project's tools:

    python -m venv .venv-flytekit
    .venv-flytekit/bin/pip install flytekit==1.10.7 'setuptools<80' 'marshmallow<4' 'numpy<2' pandas
    .venv-flytekit/bin/python scripts/values_corpus/flytekit_1.py > tests/data/values/flytekit-1.10.7.jsonl

    python -m venv .venv-flyte && .venv-flyte/bin/pip install flyte==2.12.1
    .venv-flyte/bin/python scripts/values_corpus/flyte_2.py > tests/data/values/flyte-2.12.1.jsonl

    python -m venv .venv-columns && .venv-columns/bin/pip install flytekit==1.16.31 numpy
    .venv-columns/bin/python scripts/values_corpus/columns.py > tests/data/values/columns-flytekit-1.16.31.jsonl

Each line has the name of a case in `cases.py`, its LiteralType and its literal, both encoded.
"""
