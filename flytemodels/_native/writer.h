/* From messages to bytes. */

#ifndef FLYTEMODELS_WRITER_H
#define FLYTEMODELS_WRITER_H

#include "state.h"

/* Write a message: a new bytes object, or NULL with an exception. */
PyObject *serialize_message(PyObject *message, bool deterministic);

/* Write a message that reading would make again, with every value of the same type: bytes; None for any other message, also
   where it cannot be written; or NULL with an exception. */
PyObject *serialize_lossless(PyObject *message);

#endif
