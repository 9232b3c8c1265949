/* Fields that hold maps. */

#include "frame.h"

#include "construct.h"
#include "output.h"
#include "presize.h"
#include "reader.h"
#include "wrapped.h"
#include "writer.h"

typedef struct {
    const Frame *frame;
    Field *field;
    PyObject *key;
    PyObject *value;
    Table *table; /* of a message */
    int depth;    /* how many messages enclose a message in the entry */
    Py_ssize_t unfinished; /* how much had been put off before it */
    bool is_there;    /* a message for its value */
    PyObject *unknown; /* what else is in it: a bytearray, or NULL */
    /* The bytes of a wrapped value: of its first occurrence, and of all once there is a second one. */
    const uint8_t *begin;
    const uint8_t *stop;
    PyObject *parts; /* a bytearray, or NULL */
    bool lossless;      /* the value holds all that they do */
} Entry;

static int
begin_entry(Entry *entry)
{
    Field *field = entry->field;
    entry->key = zero_value(field->key);
    if (field->kind == KIND_MESSAGE) {
        entry->table = table_of_field(field);
        entry->value = entry->table == NULL ? NULL : blank_message(entry->table);
    }
    else if (field->kind == KIND_ENUM) {
        entry->value = member_of(field, 0);
    }
    else if (field->kind < KIND_TIMESTAMP) {
        entry->value = zero_value(field->kind);
    }
    else {
        return entry->key == NULL ? -1 : 0;
    }
    return entry->key == NULL || entry->value == NULL ? -1 : 0;
}

static void
release_entry(Entry *entry)
{
    Py_XDECREF(entry->key);
    Py_XDECREF(entry->value);
    Py_XDECREF(entry->table);
    Py_XDECREF(entry->parts);
    Py_XDECREF(entry->unknown);
}

/* Read a wrapped value for its checks and their offsets; what counts is the value of all occurrences together. */
static int
add_wrapped_part(Entry *entry, const uint8_t *pos, const uint8_t *stop)
{
    bool lossless = true;
    PyObject *value = read_wrapped(entry->frame->input, entry->field, pos, stop, entry->depth, &lossless);
    if (value == NULL) {
        return -1;
    }
    if (entry->begin == NULL) {
        entry->begin = pos;
        entry->stop = stop;
        entry->lossless = lossless;
        entry->value = value;
        return 0;
    }
    Py_DECREF(value);
    if (entry->parts == NULL && add_bytes(&entry->parts, entry->begin, entry->stop - entry->begin) < 0) {
        return -1;
    }
    return add_bytes(&entry->parts, pos, stop - pos);
}

static const uint8_t *
read_entry_message(Entry *entry, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    pos = read_size(entry->frame->input, pos, end, &stop);
    if (pos == NULL) {
        return NULL;
    }
    if (entry->depth > MAX_DEPTH) {
        return damaged(entry->frame->input, state.too_deep, pos);
    }
    entry->is_there = true;
    if (entry->field->kind == KIND_MESSAGE) {
        return read_message(entry->frame->input, entry->table, entry->value, pos, stop, entry->depth, 0);
    }
    return add_wrapped_part(entry, pos, stop) < 0 ? NULL : stop;
}

static const uint8_t *
read_part(Entry *entry, const uint8_t *pos, const uint8_t *end)
{
    Field *field = entry->field;
    const uint8_t *start = pos;
    PyObject *read = NULL;
    uint32_t tag = 0;
    pos = read_tag(entry->frame->input, pos, end, &tag);
    if (pos == NULL) {
        return NULL;
    }
    if (tag == (uint32_t)(1 << 3 | field->key_wire)) {
        pos = read_scalar(entry->frame->input, field->key, pos, end, &read);
        if (pos != NULL) {
            Py_SETREF(entry->key, read);
        }
        return pos;
    }
    if (tag != (uint32_t)(2 << 3 | field->wire)) {
        pos = skip_field(entry->frame->input, start, pos, end, tag, entry->depth - 1);
        return pos == NULL || add_bytes(&entry->unknown, start, pos - start) < 0 ? NULL : pos;
    }
    if (field->kind == KIND_MESSAGE || field->kind >= KIND_TIMESTAMP) {
        return read_entry_message(entry, pos, end);
    }
    pos = read_value(entry->frame->input, field, pos, end, &read);
    if (pos != NULL) {
        Py_SETREF(entry->value, read);
    }
    return pos;
}

/* Return a wrapped value its final form: that of all occurrences together. */
static int
finish_wrapped(Entry *entry)
{
    const Frame *frame = entry->frame;
    const uint8_t *pos = entry->begin;
    const uint8_t *stop = entry->stop;
    if (entry->parts != NULL) {
        pos = (const uint8_t *)PyByteArray_AS_STRING(entry->parts);
        stop = pos + PyByteArray_GET_SIZE(entry->parts);
    }
    else if (pos == NULL) {
        pos = stop = frame->input->begin;
    }
    if (entry->parts != NULL || entry->begin == NULL) {
        Py_XSETREF(entry->value, read_wrapped(frame->input, entry->field, pos, stop, 0, &entry->lossless));
    }
    if (entry->value == NULL || forget_original(frame, entry->field, entry->key) < 0) {
        return -1;
    }
    if (!entry->lossless) {
        Py_INCREF(entry->key);
        entry->value = keep_original(frame, entry->field, entry->key, entry->value, pos, stop);
    }
    return entry->value == NULL ? -1 : 0;
}

static int
store_entry(Entry *entry)
{
    if (entry->field->kind >= KIND_TIMESTAMP && finish_wrapped(entry) < 0) {
        return -1;
    }
    PyObject *map = slot_get(entry->frame->message, &entry->field->slot);
    if (map == NULL) {
        return -1;
    }
    if (!PyDict_CheckExact(map)) {
        leave_engine();
    }
    int result = PyDict_CheckExact(map) ? PyDict_SetItem(map, entry->key, entry->value)
                                        : PyObject_SetItem(map, entry->key, entry->value);
    Py_DECREF(map);
    return result;
}

/* Write a scalar of an entry with its tag, unless it is zero. */
static int
write_entry_scalar(Output *output, uint8_t tag, Kind kind, PyObject *value)
{
    size_t start = output->size;
    if (output_byte(output, tag) < 0 || write_scalar(output, kind, value) < 0) {
        return -1;
    }
    if (is_zero(output, start + 1, kind)) {
        output->size = start;
    }
    return 0;
}

/* Return the bytes of an entry's value that is a message, as it would be written: a new reference, or NULL. */
static PyObject *
bytes_of_entry_message(Entry *entry)
{
    if (entry->field->kind == KIND_MESSAGE) {
        /* What occurred again in it is complete: nothing is added to it once its entry has ended. */
        return finish(entry->frame->input, entry->unfinished) < 0 ? NULL : serialize_message(entry->value, false);
    }
    PyTypeObject *cls = wrapped_class(entry->field);
    PyObject *parts = entry->parts == NULL
                          ? PyBytes_FromStringAndSize((const char *)entry->begin, entry->stop - entry->begin)
                          : PyBytes_FromObject(entry->parts);
    PyObject *message = cls == NULL || parts == NULL ? NULL : parse_message(cls, parts);
    PyObject *bytes = message == NULL ? NULL : serialize_message(message, false);
    Py_XDECREF(message);
    Py_XDECREF(parts);
    return bytes;
}

/* Write an entry as the message that it is: key and value where they are set, then the rest. */
static int
write_unknown_entry(Output *output, Entry *entry)
{
    const Field *field = entry->field;
    if (write_entry_scalar(output, (uint8_t)(1 << 3 | field->key_wire), field->key, entry->key) < 0) {
        return -1;
    }
    uint8_t tag = (uint8_t)(2 << 3 | field->wire);
    int result = 0;
    if (field->kind != KIND_MESSAGE && field->kind < KIND_TIMESTAMP) {
        result = write_entry_scalar(output, tag, field->kind, entry->value);
    }
    else if (entry->is_there) {
        result = output_byte(output, tag) < 0 ? -1 : output_sized_object(output, bytes_of_entry_message(entry));
    }
    return result < 0 ? -1
                      : output_bytes(output, PyByteArray_AS_STRING(entry->unknown),
                                     (size_t)PyByteArray_GET_SIZE(entry->unknown));
}

/* An entry with something else in it becomes an unknown field as a whole, in the form that upb gives it. */
static int
note_unknown_entry(Frame *frame, Entry *entry)
{
    Output content;
    Output field;
    output_begin(&content, false);
    output_begin(&field, false);
    int result = write_unknown_entry(&content, entry);
    if (result == 0) {
        result = output_bytes(&field, entry->field->tag, entry->field->tag_size);
    }
    if (result == 0) {
        result = output_sized(&field, content.data, content.size);
    }
    if (result == 0) {
        result = note_unknown_bytes(frame, field.data, field.size);
    }
    output_release(&content);
    output_release(&field);
    return result;
}

/* See to it that a large map is large from its first entry on. Entries in a row are counted but once. */
static int
expect_entries(Frame *frame, const Field *field, const uint8_t *pos, const uint8_t *end)
{
    if (end - pos < PRESIZE_MIN_SIZE || frame->presized == field) {
        return 0;
    }
    frame->presized = field;
    return presize_map(frame->message, field, pos, end);
}

/* Read one entry of a map: key and value in either order, each may be missing, the last one counts. */
const uint8_t *
read_entry(Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    if (expect_entries(frame, field, pos, end) < 0) {
        return NULL;
    }
    pos = begin_message(frame, pos, end, &stop);
    if (pos == NULL) {
        return NULL;
    }
    Entry entry = {.frame = frame, .field = field, .depth = frame->depth + 2, .lossless = true};
    entry.unfinished = frame->input->unfinished_count;
    if (begin_entry(&entry) < 0) {
        pos = NULL;
    }
    while (pos != NULL && pos < stop) {
        pos = read_part(&entry, pos, stop);
    }
    if (pos != NULL) {
        int stored = entry.unknown != NULL ? note_unknown_entry(frame, &entry) : store_entry(&entry);
        pos = stored < 0 ? NULL : stop;
    }
    release_entry(&entry);
    return pos;
}
