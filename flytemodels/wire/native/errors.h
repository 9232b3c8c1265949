/* Raising what flytemodels raises. */

#ifndef FLYTEMODELS_ERRORS_H
#define FLYTEMODELS_ERRORS_H

#include "state.h"

/* Take the exception that is set; a new reference. */
PyObject *take_error(void);

/* Set an exception again; takes over the reference. */
void put_error(PyObject *error);

/* Raise an EncodeError with that text and no path yet. Always gives -1. */
int raise_encode_error(PyObject *problem);

/* Raise an EncodeError that says what was expected instead of a value. Always gives -1. */
int raise_expected(const char *what, PyObject *value);

/* Put a step in front of the path of the EncodeError that is set; any other exception stays as it is. Always -1. */
int raise_under(PyObject *segment);
int raise_under_index(Py_ssize_t index);
int raise_under_key(PyObject *key);

#endif
