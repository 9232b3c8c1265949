/* Room for the entries of a large map, before they are read. */

#ifndef FLYTEMODELS_PRESIZE_H
#define FLYTEMODELS_PRESIZE_H

#include "input.h"

/* Below this size, what is left of a message is not worth a look. */
enum { PRESIZE_MIN_SIZE = 16 * 1024 };

/* Where a map is still empty, give it a dict that holds all entries that follow one another from a position on, the first
   of which stands there without its tag. Return 0, or -1 with an exception. */
int presize_map(PyObject *message, const Field *field, const uint8_t *pos, const uint8_t *end);

#endif
