/* The input of one call: reading what the wire format is made of, each read checked against the end.

   Functions take a position and the end of what holds it, and give the position after what they read. NULL means that
   it could not be read: either the input is damaged, and what is wrong is noted in the Input, or a Python exception is
   set. */

#ifndef FLYTEMODELS_INPUT_H
#define FLYTEMODELS_INPUT_H

#include "table.h"
#include "texts.h"

typedef struct {
    const uint8_t *begin;
    PyObject *problem; /* what is wrong, borrowed from the state; NULL while nothing is */
    const uint8_t *at; /* where it is wrong */
    PyObject *where;   /* the innermost message and field, once it is known */
    bool pausing;      /* it is so large that the garbage collector waits while it is read */
    bool rearranged;   /* the Struct that was last read has entries that its message writes in another order */
    struct Unfinished *unfinished; /* see unfinished.c */
    Py_ssize_t unfinished_count;
    Py_ssize_t unfinished_room;
    struct Recent *recent; /* see recent.h */
    Texts *texts;          /* NULL where no string is expected to come again */
} Input;

/* Note what is wrong. Always returns NULL. */
const uint8_t *damaged(Input *input, PyObject *problem, const uint8_t *at);

/* Note in which field of a message it is wrong, unless a place nearer to it is known. */
void damaged_within(Input *input, const Table *table, const Field *field);

/* Raise what was noted as a DecodeError, unless an exception is set already. */
void raise_damage(Input *input);

const uint8_t *read_long_varint(Input *input, const uint8_t *pos, const uint8_t *end, uint64_t *value);
const uint8_t *read_long_size(Input *input, const uint8_t *pos, const uint8_t *end, const uint8_t **stop);

/* Read a varint of at most 10 bytes; bits above the 64th are dropped. */
static inline const uint8_t *
read_varint(Input *input, const uint8_t *pos, const uint8_t *end, uint64_t *value)
{
    if (pos < end && *pos < 0x80) {
        *value = *pos;
        return pos + 1;
    }
    return read_long_varint(input, pos, end, value);
}

/* Read the length of what follows, and check that it is there. Return where it begins, and in `stop` where it ends. */
static inline const uint8_t *
read_size(Input *input, const uint8_t *pos, const uint8_t *end, const uint8_t **stop)
{
    if (pos < end && *pos < 0x80 && *pos < end - pos) {
        *stop = pos + 1 + *pos;
        return pos + 1;
    }
    return read_long_size(input, pos, end, stop);
}

/* Read a field's tag: its number and wire type in at most 32 bits. */
const uint8_t *read_tag(Input *input, const uint8_t *pos, const uint8_t *end, uint32_t *tag);

/* Pass over a field that the class does not know, with every check that a known one would get. `start` is where its tag
   begins, `depth` how many messages and groups enclose it. */
const uint8_t *skip_field(Input *input, const uint8_t *start, const uint8_t *pos, const uint8_t *end, uint32_t tag,
                          int depth);

#endif
