/* Room for the entries of a large map, before they are read. */

#ifndef FLYTEMODELS_ROOM_H
#define FLYTEMODELS_ROOM_H

#include "input.h"

/* Below this size, what is left of a message is not worth a look. */
enum { ROOM_MIN_SIZE = 16 * 1024 };

/* Where a map is still empty, give it a dict that holds all entries that follow one another from a position on, the first
   of which stands there without its tag. Gives 0, or -1 with an exception. */
int make_room(PyObject *message, const Field *field, const uint8_t *pos, const uint8_t *end);

#endif
