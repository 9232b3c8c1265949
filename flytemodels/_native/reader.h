/* From bytes to messages. */

#ifndef FLYTEMODELS_READER_H
#define FLYTEMODELS_READER_H

#include "state.h"

/* Read a message of a class: a new reference, or NULL with an exception. */
PyObject *parse_message(PyTypeObject *cls, PyObject *data);

#endif
