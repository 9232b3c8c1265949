/* MessagePack, for `flytemodels.values`: what needs no second look. Everything else (damaged input, subclasses, what is
   too large or too deep) is left to the codec in Python, which raises the errors. */

#ifndef FLYTEMODELS_MSGPACK_H
#define FLYTEMODELS_MSGPACK_H

#include "state.h"

/* The most levels that a caller may allow: each takes three calls of C. */
#define MSGPACK_MAX_DEPTH 1000

/* Write a value. Return bytes, or NotImplemented for what Python has to look at, or NULL with an exception. */
PyObject *pack_msgpack(PyObject *value, int depth);

/* Read the one value that bytes hold. Return it, or NotImplemented, or NULL with an exception. */
PyObject *unpack_msgpack(PyObject *data, int depth);

/* Read the fields of a record from bytes that hold a map: a list of its values, where the keys are those names, in that
   order, and each value is of the class that stands at its place in `classes` (a tuple of classes means any of these,
   None any at all). Else NotImplemented, or NULL with an exception. */
PyObject *unpack_msgpack_fields(PyObject *data, PyObject *names, PyObject *classes, int depth);

#endif
