/* What the files of the reader share: a message while it is read, and the ways from one of them to another. */

#ifndef FLYTEMODELS_FRAME_H
#define FLYTEMODELS_FRAME_H

#include "input.h"

typedef struct {
    Input *input;
    Table *table;
    PyObject *message;
    int depth; /* how many messages enclose it */
    /* Its unknown fields: the last run of them, and what came before it. They most often follow each other. */
    const uint8_t *run;
    const uint8_t *run_stop;
    PyObject *earlier; /* a bytearray, or NULL */
    uint64_t untouched; /* the oneofs, as bits, of which no member can be set yet */
    const Field *presized; /* the map whose entries, up to a field of another kind, have been counted */
} Frame;

/* Functions of this kind read one occurrence of a field into the frame's message, and return the position after it; NULL
   as in input.h. */

/* reader.c */

/* Read the fields between two positions into a message; `untouched` as in the Frame. */
const uint8_t *read_message(Input *input, Table *table, PyObject *message, const uint8_t *pos, const uint8_t *end, int depth,
                            uint64_t untouched);

/* Make a message of what lies between two positions: a new reference, or NULL where it could not be read. */
PyObject *read_new_message(Input *input, Table *table, const uint8_t *pos, const uint8_t *end, int depth);

/* Read the length of a message in a field, and check that it is not too deep. */
const uint8_t *begin_message(const Frame *frame, const uint8_t *pos, const uint8_t *end, const uint8_t **stop);

/* read_values.c: numbers, strings, bytes, enum members and messages, one or a list of them */

const uint8_t *read_value(Input *input, Field *field, const uint8_t *pos, const uint8_t *end, PyObject **value);
const uint8_t *read_single(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end);
const uint8_t *read_submessage(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end);
const uint8_t *read_list(const Frame *frame, Field *field, uint32_t wire, const uint8_t *pos, const uint8_t *end);

/* Append to the list in a field; takes over the reference to the value. */
int append(PyObject *message, const Field *field, PyObject *value);

/* read_wrapped.c: messages that stand for a Python value */

const uint8_t *read_wrapped_single(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end);
const uint8_t *read_wrapped_item(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end);

/* Put the value of all its occurrences into a field where they have been gathered. Return 0, or -1. */
int finish_occurrences(const Frame *frame, Field *field);

/* originals.c */

/* Return the class of the message that a wrapped value stands for, borrowed; NULL with an exception. */
PyTypeObject *wrapped_class(Field *field);

/* Keep the message between two positions, which have been read, beside the value that was made of it and cannot hold all of
   it. Takes over the references to its key, which may be NULL with an exception, and to the value; returns the value for the
   field, or NULL. */
PyObject *keep_original(const Frame *frame, Field *field, PyObject *key, PyObject *value, const uint8_t *pos,
                        const uint8_t *stop);

/* Drop what was kept beside an earlier value: the last one replaces it. Return 0, or -1. */
int forget_original(const Frame *frame, const Field *field, PyObject *key);

/* Look for what was kept: a new reference, or NULL, with an exception or without. */
PyObject *find_original(const Frame *frame, const Field *field, PyObject *key);

/* read_maps.c */

const uint8_t *read_entry(Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end);

/* read_unknown.c */

/* Append to a bytearray, which grows in linear time; it is made when it is first needed. */
int add_bytes(PyObject **array, const void *bytes, Py_ssize_t size);

/* Note an unknown field that lies between two positions; or one with other bytes than those. Return 0, or -1. */
int note_unknown(Frame *frame, const uint8_t *start, const uint8_t *stop);
int note_unknown_bytes(Frame *frame, const void *bytes, size_t size);

/* Store the unknown fields in the message. Return 0, or -1. */
int store_unknown(Frame *frame);

/* unfinished.c: what is gathered in a bytearray in its slot until the input, or what holds it, has been read */

/* Note that a field has such a bytearray, or, for NULL, the unknown fields. Return 0, or -1. */
int put_off(const Frame *frame, Field *field);

/* Finish what was put off, but for the first so many. Return 0, or -1. */
int finish(Input *input, Py_ssize_t first);

/* Forget it all. */
void release_unfinished(Input *input);

/* Whether a field occurs again right away. */
static inline bool
occurs_again(const Field *field, const uint8_t *pos, const uint8_t *end)
{
    return end - pos > field->tag_size && memcmp(pos, field->tag, field->tag_size) == 0;
}

static inline bool
is_bytearray(const PyObject *value)
{
    return value != NULL && PyByteArray_CheckExact(value);
}

#endif
