/* From messages to bytes. */

#ifndef FLYTEMODELS_WRITER_H
#define FLYTEMODELS_WRITER_H

#include "state.h"

/* Write a message: a new bytes object, or NULL with an exception. */
PyObject *serialize_message(PyObject *message, bool deterministic);

#endif
