"""The values that the sample project's tasks hand to each other."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from flytekit.types.directory import FlyteDirectory
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset


class Scheduler(Enum):
    """How the learning rate falls during training."""

    CONSTANT = "constant"
    COSINE = "cosine"


@dataclass
class Hyperparameters:
    """What a training run is tuned with."""

    optimizer: str = "adam"
    momentum: float = 0.9
    layers: list[int] = field(default_factory=lambda: [64, 32])


class Score(NamedTuple):
    """What an evaluation found."""

    accuracy: float
    samples: int


class Summary(NamedTuple):
    """What a training run leaves behind."""

    title: str
    steps: int
    loss: float
    converged: bool
    finished: datetime
    duration: timedelta
    model: FlyteFile
    checkpoints: FlyteDirectory
    predictions: StructuredDataset
    history: list[float]
    by_tag: dict[str, float]
    parameters: Hyperparameters
    scheduler: Scheduler
    extra: dict
    note: str | None
    seed: int | str
