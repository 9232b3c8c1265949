/* From messages to JSON values. */

#ifndef FLYTEMODELS_JSON_H
#define FLYTEMODELS_JSON_H

#include "plan.h"

/* Give a message as JSON values in the usual style: a new reference, or NULL with an exception. */
PyObject *json_of_message(PyObject *message);

#endif
