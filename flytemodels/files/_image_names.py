"""The parts of the name of a container image."""

from __future__ import annotations

__all__ = ["matches", "split_image"]


def split_image(image: str) -> tuple[str, str, str]:
    """Split the name of an image into repository, tag and digest.

    >>> split_image("ghcr.io:443/example/shop:v1")
    ('ghcr.io:443/example/shop', 'v1', '')
    >>> split_image("shop@sha256:0a")
    ('shop', '', 'sha256:0a')
    """
    rest, _, digest = image.partition("@")
    head, colon, tag = rest.rpartition(":")
    return (head, tag, digest) if colon and "/" not in tag else (rest, "", digest)


def matches(image: str, old: str) -> bool:
    """Return whether an image is the one that a person means.

    Args:
        image: the name in a message.
        old: what the person wrote: the same name, or only the repository, which means all of its tags and digests.

    Returns:
        True where it is.
    """
    return image == old or (bool(image) and split_image(image)[0] == old)
