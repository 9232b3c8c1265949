"""`make bench`: flytemodels and its rivals on the same data, in one run.

Every contestant works in a process of its own, so that none lives among another's objects or imports, and all of them
are asked for the same measurement in turn, round after round: a machine that gets slower for a while gets slower for
all. Of the rounds the best counts.
"""
