/* Raising what flytemodels raises. */

#ifndef FLYTEMODELS_ERRORS_H
#define FLYTEMODELS_ERRORS_H

#include "state.h"

/* Take the exception that is set; a new reference. */
PyObject *take_error(void);

/* Set an exception again; takes over the reference. */
void put_error(PyObject *error);

/* Raise an EncodeError with that text and no path yet. Always returns -1. */
int raise_encode_error(PyObject *problem);

/* Raise an EncodeError that says what was expected instead of a value. Always returns -1. */
int raise_expected(const char *what, PyObject *value);

/* Put a step in front of the path of the error that is set, where it is one of that class: EncodeError, or DecodeError of
   JSON. Any other exception stays as it is. Always -1. */
int put_under(PyObject *error_class, PyObject *segment);
int put_under_index(PyObject *error_class, Py_ssize_t index);
int put_under_key(PyObject *error_class, PyObject *key);

/* Set an error again that was taken so that a step could be made, and put the step in front of its path. Takes over both
   references; of a step that could not be made, and is NULL, the exception stays instead. Always -1. */
int put_back_under(PyObject *error_class, PyObject *error, PyObject *segment);

#endif
