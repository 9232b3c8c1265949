#include "reader.h"

#include "construct.h"
#include "errors.h"
#include "presize.h"
#include "wrapped.h"
#include "writer.h"

/* A message while it is read. */
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

/* Read the fields between two positions into a message; `untouched` as in the Frame. */
static const uint8_t *read_message(Input *input, Table *table, PyObject *message, const uint8_t *pos,
                                   const uint8_t *end, int depth, uint64_t untouched);

/* Make a message of what lies between two positions: a new reference, or NULL where it could not be read. */
static PyObject *
read_new_message(Input *input, Table *table, const uint8_t *pos, const uint8_t *end, int depth)
{
    PyObject *message = blank_message(table);
    /* Whoever has an attribute of another kind for a field may have it set from the first. */
    uint64_t untouched = table->compact ? UINT64_MAX : 0;
    if (message != NULL && read_message(input, table, message, pos, end, depth, untouched) == NULL) {
        Py_CLEAR(message);
    }
    return message;
}

/* Append to a bytearray, which grows in linear time; it is made when it is first needed. */
static int
add_bytes(PyObject **array, const void *bytes, Py_ssize_t size)
{
    if (*array == NULL) {
        /* Empty, then resized: with a size, a failing allocation meets a bug in PyByteArray_FromStringAndSize. */
        *array = PyByteArray_FromStringAndSize(NULL, 0);
    }
    Py_ssize_t before = *array == NULL ? 0 : PyByteArray_GET_SIZE(*array);
    if (*array == NULL || PyByteArray_Resize(*array, before + size) < 0) {
        return -1;
    }
    memcpy(PyByteArray_AS_STRING(*array) + before, bytes, (size_t)size);
    return 0;
}

/* What remains to be done at the very end */

static int
do_later(Input *input, PyObject *function)
{
    if (function == NULL) {
        return -1;
    }
    if (input->later == NULL) {
        input->later = PyList_New(0);
    }
    int result = input->later == NULL ? -1 : PyList_Append(input->later, function);
    Py_DECREF(function);
    return result;
}

static Py_ssize_t
count_later(const Input *input)
{
    return input->later == NULL ? 0 : PyList_GET_SIZE(input->later);
}

/* Call what was put off, but for the first so many. Return 0, or -1 with an exception. */
static int
finish(Input *input, Py_ssize_t first)
{
    for (Py_ssize_t i = first; input->later != NULL && i < PyList_GET_SIZE(input->later); i++) {
        PyObject *function = PyList_GET_ITEM(input->later, i);
        Py_INCREF(function);
        PyObject *none = PyObject_CallNoArgs(function);
        Py_DECREF(function);
        if (none == NULL) {
            return -1;
        }
        Py_DECREF(none);
    }
    return input->later == NULL ? 0 : PyList_SetSlice(input->later, first, count_later(input), NULL);
}

/* Single values */

static const uint8_t *
read_value(Input *input, Field *field, const uint8_t *pos, const uint8_t *end, PyObject **value)
{
    if (field->kind != KIND_ENUM) {
        return read_scalar(input, field->kind, pos, end, value);
    }
    int32_t number = 0;
    pos = read_enum_number(input, pos, end, &number);
    if (pos == NULL) {
        return NULL;
    }
    *value = member_of(field, number);
    return *value == NULL ? NULL : pos;
}

/* Whether a field occurs again right away. */
static bool
occurs_again(const Field *field, const uint8_t *pos, const uint8_t *end)
{
    return end - pos > field->tag_size && memcmp(pos, field->tag, field->tag_size) == 0;
}

static const uint8_t *
read_single(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    PyObject *value = NULL;
    if (field->kind == KIND_ENUM) {
        /* It would be replaced, and to make a member for an unknown number takes a hundred times as long as to read it. */
        int32_t number = 0;
        const uint8_t *next = read_enum_number(frame->input, pos, end, &number);
        if (next != NULL && occurs_again(field, next, end)) {
            return next;
        }
    }
    pos = read_value(frame->input, field, pos, end, &value);
    return pos == NULL || slot_set(frame->message, &field->slot, value) < 0 ? NULL : pos;
}

/* Read the length of a message in a field, and check that it is not too deep. */
static const uint8_t *
begin_message(const Frame *frame, const uint8_t *pos, const uint8_t *end, const uint8_t **stop)
{
    pos = read_size(frame->input, pos, end, stop);
    return pos != NULL && frame->depth >= MAX_DEPTH ? damaged(frame->input, state.too_deep, pos) : pos;
}

/* Return the message in a field, made when it is first needed: a new reference. */
static PyObject *
message_in_field(PyObject *message, const Field *field, Table *table)
{
    PyObject *value = slot_get(message, &field->slot);
    if (value == NULL || Py_IS_TYPE(value, field->cls)) {
        return value;
    }
    if (value != Py_None) {
        PyErr_Format(PyExc_TypeError, "%U: expected a message to read into, got %.200s", field->slot.name,
                     Py_TYPE(value)->tp_name);
        Py_DECREF(value);
        return NULL;
    }
    Py_DECREF(value);
    value = blank_message(table);
    if (value != NULL) {
        Py_INCREF(value);
        if (slot_set(message, &field->slot, value) < 0) {
            Py_CLEAR(value);
        }
    }
    return value;
}

/* Read a singular message; further occurrences are merged into the first one. */
static const uint8_t *
read_submessage(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    pos = begin_message(frame, pos, end, &stop);
    Table *table = pos == NULL ? NULL : table_of_field(field);
    PyObject *value = table == NULL ? NULL : message_in_field(frame->message, field, table);
    pos = value == NULL ? NULL : read_message(frame->input, table, value, pos, stop, frame->depth + 1, 0);
    Py_XDECREF(value);
    Py_XDECREF(table);
    return pos;
}

/* Wrapped values */

/* Keep the message behind a value that cannot hold all of it: gives the nearest value. Takes over the key. */
static PyObject *
keep_original(const Frame *frame, const Field *field, PyObject *key, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *keep = slow_path("keep_original");
    PyObject *value = NULL;
    if (keep != NULL && key != NULL) {
        value = PyObject_CallFunction(keep, "OOOy#", frame->message, field->plan, key, (const char *)pos,
                                      (Py_ssize_t)(stop - pos));
    }
    Py_XDECREF(keep);
    Py_XDECREF(key);
    return value;
}

static PyObject *
no_key(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

/* Note a further occurrence of a wrapped value. All of them are read together at the very end: reading each again with
   the ones before it would take time that grows with their square. Takes over the reference to what is there. */
static int
add_occurrence(const Frame *frame, const Field *field, PyObject *before, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *add = slow_path("add_occurrence");
    PyObject *occurrences = NULL;
    if (add != NULL) {
        occurrences = PyObject_CallFunction(add, "OOOy#", frame->message, field->plan, before, (const char *)pos,
                                            (Py_ssize_t)(stop - pos));
    }
    Py_XDECREF(add);
    int result = -1;
    if (occurrences != NULL && occurrences != before) {
        Py_INCREF(occurrences);
        result = slot_set(frame->message, &field->slot, occurrences);
        if (result == 0) {
            result = do_later(frame->input, PyObject_GetAttrString(occurrences, "finish"));
        }
    }
    else if (occurrences != NULL) {
        result = 0;
    }
    Py_XDECREF(occurrences);
    Py_DECREF(before);
    return result;
}

/* Drop what was kept beside an earlier value: the last one replaces it. */
static int
forget_original(const Frame *frame, const Field *field, PyObject *key)
{
    PyObject *kept = slot_get(frame->message, &frame->table->originals);
    int result = kept == NULL ? -1 : 0;
    if (kept != NULL && kept != Py_None) {
        leave_engine();
        PyObject *none = PyObject_CallMethod(kept, "pop", "(OO)O", field->slot.name, key, Py_None);
        result = none == NULL ? -1 : 0;
        Py_XDECREF(none);
    }
    Py_XDECREF(kept);
    return result;
}

/* Read a wrapped value that comes several times in a row, the first time between two positions: what counts is the value of
   all occurrences together. Each is read for its checks and their offsets. Return where they end; `parts` has their bytes. */
static const uint8_t *
gather_occurrences(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop, const uint8_t *end,
                   PyObject **parts)
{
    if (add_bytes(parts, pos, stop - pos) < 0) {
        return NULL;
    }
    while (occurs_again(field, stop, end)) {
        bool lossless = true;
        pos = begin_message(frame, stop + field->tag_size, end, &stop);
        PyObject *value = pos == NULL ? NULL : read_wrapped(frame->input, field, pos, stop, frame->depth + 1, &lossless);
        Py_XDECREF(value);
        if (value == NULL || add_bytes(parts, pos, stop - pos) < 0) {
            return NULL;
        }
    }
    return stop;
}

static const uint8_t *store_wrapped(const Frame *frame, Field *field, PyObject *value, bool lossless, const uint8_t *pos,
                                    const uint8_t *stop);

static const uint8_t *
read_wrapped_single(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    bool lossless = true;
    pos = begin_message(frame, pos, end, &stop);
    PyObject *value = pos == NULL ? NULL : read_wrapped(frame->input, field, pos, stop, frame->depth + 1, &lossless);
    if (value == NULL || !occurs_again(field, stop, end)) {
        return value == NULL ? NULL : store_wrapped(frame, field, value, lossless, pos, stop);
    }
    Py_DECREF(value);
    PyObject *parts = NULL;
    const uint8_t *after = gather_occurrences(frame, field, pos, stop, end, &parts);
    if (after != NULL) {
        const uint8_t *begin = (const uint8_t *)PyByteArray_AS_STRING(parts);
        stop = begin + PyByteArray_GET_SIZE(parts);
        value = read_wrapped(frame->input, field, begin, stop, 0, &lossless);
        if (value == NULL || store_wrapped(frame, field, value, lossless, begin, stop) == NULL) {
            after = NULL;
        }
    }
    Py_XDECREF(parts);
    return after;
}

/* Store a wrapped value that was read between two positions; takes over the reference. Return the second one, or NULL. */
static const uint8_t *
store_wrapped(const Frame *frame, Field *field, PyObject *value, bool lossless, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *before = slot_get(frame->message, &field->slot);
    if (before != Py_None) {
        Py_DECREF(value);
        return before == NULL || add_occurrence(frame, field, before, pos, stop) < 0 ? NULL : stop;
    }
    Py_DECREF(before);
    /* A member of a oneof may have been there and been cleared. */
    if (forget_original(frame, field, Py_None) < 0) {
        Py_DECREF(value);
        return NULL;
    }
    if (!lossless) {
        Py_DECREF(value);
        value = keep_original(frame, field, no_key(), pos, stop);
    }
    return value == NULL || slot_set(frame->message, &field->slot, value) < 0 ? NULL : stop;
}

/* Lists */

/* Append to the list in a field; takes over the reference to the value. */
static int
append(PyObject *message, const Field *field, PyObject *value)
{
    PyObject *list = slot_get(message, &field->slot);
    int result = -1;
    if (list != NULL && PyList_CheckExact(list)) {
        result = PyList_Append(list, value);
    }
    else if (list != NULL) {
        leave_engine();
        PyObject *none = PyObject_CallMethodOneArg(list, state.name_append, value);
        result = none == NULL ? -1 : 0;
        Py_XDECREF(none);
    }
    Py_XDECREF(list);
    Py_DECREF(value);
    return result;
}

static const uint8_t *
read_item(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    PyObject *value = NULL;
    pos = read_value(frame->input, field, pos, end, &value);
    return pos == NULL || append(frame->message, field, value) < 0 ? NULL : pos;
}

static const uint8_t *
read_packed(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    pos = read_size(frame->input, pos, end, &stop);
    while (pos != NULL && pos < stop) {
        pos = read_item(frame, field, pos, stop);
    }
    return pos;
}

static const uint8_t *
read_message_item(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    pos = begin_message(frame, pos, end, &stop);
    Table *table = pos == NULL ? NULL : table_of_field(field);
    PyObject *value = table == NULL ? NULL : read_new_message(frame->input, table, pos, stop, frame->depth + 1);
    Py_XDECREF(table);
    return value == NULL || append(frame->message, field, value) < 0 ? NULL : stop;
}

static PyObject *
length_of_list(PyObject *message, const Field *field)
{
    PyObject *list = slot_get(message, &field->slot);
    leave_engine();
    Py_ssize_t length = list == NULL ? -1 : PyObject_Size(list);
    Py_XDECREF(list);
    return length < 0 ? NULL : PyLong_FromSsize_t(length);
}

static const uint8_t *
read_wrapped_item(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    bool lossless = true;
    pos = begin_message(frame, pos, end, &stop);
    PyObject *value = pos == NULL ? NULL : read_wrapped(frame->input, field, pos, stop, frame->depth + 1, &lossless);
    if (value != NULL && !lossless) {
        Py_DECREF(value);
        value = keep_original(frame, field, length_of_list(frame->message, field), pos, stop);
    }
    return value == NULL || append(frame->message, field, value) < 0 ? NULL : stop;
}

static const uint8_t *
read_list(const Frame *frame, Field *field, uint32_t wire, const uint8_t *pos, const uint8_t *end)
{
    if (field->kind == KIND_MESSAGE) {
        return read_message_item(frame, field, pos, end);
    }
    if (field->kind >= KIND_TIMESTAMP) {
        return read_wrapped_item(frame, field, pos, end);
    }
    return wire == field->wire ? read_item(frame, field, pos, end) : read_packed(frame, field, pos, end);
}

/* Unknown fields */

static int
end_run(Frame *frame)
{
    int result = frame->run == NULL ? 0 : add_bytes(&frame->earlier, frame->run, frame->run_stop - frame->run);
    frame->run = frame->run_stop = NULL;
    return result;
}

/* Note an unknown field that lies between two positions. */
static int
note_unknown(Frame *frame, const uint8_t *start, const uint8_t *stop)
{
    if (start != frame->run_stop) {
        if (end_run(frame) < 0) {
            return -1;
        }
        frame->run = start;
    }
    frame->run_stop = stop;
    return 0;
}

static PyObject *
bytes_of_unknown(Frame *frame)
{
    if (frame->earlier == NULL) {
        return PyBytes_FromStringAndSize((const char *)frame->run, frame->run_stop - frame->run);
    }
    return end_run(frame) < 0 ? NULL : PyBytes_FromObject(frame->earlier);
}

/* Store the unknown fields. A message may occur any number of times: what it has must not be copied each time. */
static int
store_unknown(Frame *frame)
{
    PyObject *known = slot_get(frame->message, &frame->table->unknown);
    PyObject *bytes = known == NULL ? NULL : bytes_of_unknown(frame);
    int empty = bytes == NULL ? -1 : PyObject_Not(known);
    if (empty == 1) {
        Py_DECREF(known);
        return slot_set(frame->message, &frame->table->unknown, bytes);
    }
    PyObject *add = empty < 0 ? NULL : slow_path("add_unknown");
    PyObject *finish = add == NULL ? NULL : PyObject_CallFunctionObjArgs(add, frame->message, bytes, NULL);
    int result = finish == NULL ? -1 : 0;
    if (finish != NULL && finish != Py_None) {
        Py_INCREF(finish);
        result = do_later(frame->input, finish);
    }
    Py_XDECREF(finish);
    Py_XDECREF(add);
    Py_XDECREF(bytes);
    Py_XDECREF(known);
    return result;
}

/* Maps */

/* An entry of a map while it is read. */
typedef struct {
    const Frame *frame;
    Field *field;
    PyObject *key;
    PyObject *value;
    Table *table; /* of a message */
    int depth;    /* how many messages enclose a message in the entry */
    Py_ssize_t later; /* how many functions had been put off before it */
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
        Py_SETREF(entry->value, keep_original(frame, entry->field, entry->key, pos, stop));
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

/* Return the class of the message that a wrapped value stands for, borrowed; NULL with an exception. */
static PyTypeObject *
wrapped_class(Field *field)
{
    if (field->cls == NULL) {
        leave_engine();
        PyObject *cls = PyObject_GetAttrString(field->plan, "message");
        if (cls != NULL && !PyType_Check(cls)) {
            PyErr_SetString(PyExc_TypeError, "message of a field: expected a class, got another object");
            Py_CLEAR(cls);
        }
        PyObject *old = (PyObject *)field->cls;
        field->cls = (PyTypeObject *)cls;
        Py_XDECREF(old);
    }
    return field->cls;
}

/* Return the bytes of an entry's value that is a message, as it would be written: a new reference, or NULL. */
static PyObject *
bytes_of_entry_message(Entry *entry)
{
    if (entry->field->kind == KIND_MESSAGE) {
        /* What occurred again in it is complete: nothing is added to it once its entry has ended. */
        return finish(entry->frame->input, entry->later) < 0 ? NULL : serialize_message(entry->value, false);
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
        result = end_run(frame);
    }
    if (result == 0) {
        result = add_bytes(&frame->earlier, field.data, (Py_ssize_t)field.size);
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
static const uint8_t *
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
    entry.later = count_later(frame->input);
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

/* Messages */

/* Make the last member of a oneof that comes in the only one. */
static int
clear_other_members(const Table *table, const Field *field, PyObject *message)
{
    const Oneof *oneof = &table->oneofs[field->oneof];
    for (Py_ssize_t i = 0; i < oneof->count; i++) {
        const Field *member = oneof->members[i];
        if (member != field && slot_peek(message, &member->slot) != Py_None) {
            Py_INCREF(Py_None);
            if (slot_set(message, &member->slot, Py_None) < 0) {
                return -1;
            }
        }
    }
    return 0;
}

/* See to it that a field is the only one of its oneof that is set. */
static int
claim_oneof(Frame *frame, const Field *field)
{
    if (frame->untouched & field->oneof_bit) {
        frame->untouched &= ~field->oneof_bit;
        return 0;
    }
    return clear_other_members(frame->table, field, frame->message);
}

/* Read one occurrence of a field into a message. */
static const uint8_t *
read_field(Frame *frame, Field *field, uint32_t wire, const uint8_t *pos, const uint8_t *end)
{
    if (field->oneof >= 0 && claim_oneof(frame, field) < 0) {
        return NULL;
    }
    if (field->label == LABEL_MAP) {
        return read_entry(frame, field, pos, end);
    }
    if (field->label == LABEL_REPEATED) {
        return read_list(frame, field, wire, pos, end);
    }
    if (field->kind == KIND_MESSAGE) {
        return read_submessage(frame, field, pos, end);
    }
    if (field->kind >= KIND_TIMESTAMP) {
        return read_wrapped_single(frame, field, pos, end);
    }
    return read_single(frame, field, pos, end);
}

static bool
accepts(const Field *field, uint32_t wire)
{
    if (field->label == LABEL_MAP) {
        return wire == WIRE_LENGTH;
    }
    /* A list of numbers may come packed, whatever the .proto says. */
    return wire == field->wire || (field->label == LABEL_REPEATED && wire == WIRE_LENGTH);
}

/* Read one field, known or not. */
static const uint8_t *
read_next(Frame *frame, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *start = pos;
    uint32_t tag = *pos++;
    Field *field = NULL;
    if (tag > 0x7F) {
        pos = read_tag(frame->input, start, end, &tag);
    }
    if (pos != NULL) {
        field = find_field(frame->table, tag >> 3);
        if (field != NULL && accepts(field, tag & 7)) {
            pos = read_field(frame, field, tag & 7, pos, end);
        }
        else {
            pos = skip_field(frame->input, start, pos, end, tag, frame->depth);
            if (pos != NULL && note_unknown(frame, start, pos) < 0) {
                pos = NULL;
            }
        }
    }
    if (pos == NULL) {
        damaged_within(frame->input, frame->table, field);
    }
    return pos;
}

/* The fast path: fields with short tags and lengths, whose slots lie at an offset and hold what they should. These
   functions return 1, 0 where the slow path has to look at the field, or -1 where it could not be read. */

static inline PyObject **
place_of(const Frame *frame, const Field *field)
{
    return (PyObject **)((char *)frame->message + field->slot.offset);
}

/* Put a value into its slot; takes over the reference, which may be NULL with an exception. */
static inline int
put(const Frame *frame, const Field *field, PyObject *value)
{
    if (value == NULL) {
        return -1;
    }
    PyObject **place = place_of(frame, field);
    PyObject *old = *place;
    *place = value;
    Py_XDECREF(old);
    return 1;
}

static inline int
read_byte_value(const Frame *frame, Field *field, uint8_t byte)
{
    if (byte > 0x7F) {
        return 0;
    }
    if (field->kind == KIND_ENUM) {
        return byte < field->low_count && field->low_members[byte] != NULL ? put(frame, field, member_of(field, byte)) : 0;
    }
    return put(frame, field, field->kind == KIND_BOOL ? PyBool_FromLong(byte) : PyLong_FromLong(byte));
}

/* The table of the messages in a field, borrowed; NULL where it has to be looked up. */
static inline Table *
known_table(const Field *field)
{
    return field->table != NULL && is_current(field->table) ? field->table : NULL;
}

/* Make a message of what lies between two positions, in a field of the frame's message: a new reference, or NULL. */
static inline PyObject *
read_known_message(const Frame *frame, Table *table, const uint8_t *pos, const uint8_t *stop, int depth)
{
    Py_INCREF(table);
    PyObject *message = read_new_message(frame->input, table, pos, stop, depth);
    Py_DECREF(table);
    return message;
}

static inline int
read_message_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    Table *table = known_table(field);
    if (table == NULL || *place_of(frame, field) != Py_None || frame->depth >= MAX_DEPTH) {
        return 0;
    }
    return put(frame, field, read_known_message(frame, table, pos, stop, frame->depth + 1));
}

/* Read an item of a list of strings or messages. */
static inline int
read_item_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *list = *place_of(frame, field);
    Table *table = field->fast == FAST_MESSAGES ? known_table(field) : NULL;
    if (list == NULL || !PyList_CheckExact(list) || (field->fast == FAST_MESSAGES && table == NULL)
        || frame->depth >= MAX_DEPTH) {
        return 0;
    }
    Py_INCREF(list);
    PyObject *item = table == NULL ? read_text(frame->input, pos, stop)
                                   : read_known_message(frame, table, pos, stop, frame->depth + 1);
    int result = item == NULL || PyList_Append(list, item) < 0 ? -1 : 1;
    Py_XDECREF(item);
    Py_DECREF(list);
    return result;
}

/* Read the value of a map's entry that ends where the entry does: a new reference. NULL without damage and exception where
   it takes the slow path. */
static inline PyObject *
read_entry_value_fast(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    const uint8_t *end = NULL;
    Input probe = {.begin = pos};
    if (pos == stop || (pos = read_size(&probe, pos, stop, &end)) == NULL || end != stop) {
        return NULL;
    }
    if (field->kind == KIND_STRING) {
        return read_text(frame->input, pos, stop);
    }
    Table *table = field->kind == KIND_MESSAGE && frame->depth + 2 <= MAX_DEPTH ? known_table(field) : NULL;
    return table == NULL ? NULL : read_known_message(frame, table, pos, stop, frame->depth + 2);
}

/* Read an entry that is a key and a value, in that order, and nothing else: what everybody writes. */
static int
read_entry_fast(Frame *frame, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    PyObject *map = *place_of(frame, field);
    const uint8_t *text = pos + 2;
    if (map == NULL || !PyDict_CheckExact(map) || stop - pos < 4 || pos[0] != (1 << 3 | WIRE_LENGTH) || pos[1] > 0x7F
        || pos[1] >= stop - text || text[pos[1]] != (2 << 3 | WIRE_LENGTH)
        || (field->kind != KIND_STRING && field->kind != KIND_MESSAGE)) {
        return 0;
    }
    /* A key that is damaged is told before its value. */
    PyObject *key = read_text(frame->input, text, text + pos[1]);
    if (key == NULL) {
        return -1;
    }
    Py_INCREF(map);
    PyObject *value = read_entry_value_fast(frame, field, text + pos[1] + 1, stop);
    int result = value != NULL                                                ? PyDict_SetItem(map, key, value) + 1
                 : frame->input->problem != NULL || PyErr_Occurred() ? -1
                                                                     : 0;
    Py_XDECREF(value);
    Py_DECREF(key);
    Py_DECREF(map);
    return result > 0 ? 1 : result;
}

/* Read a field with a length. Where it could be done, `pos` moves to its end. */
static inline int
read_sized_fast(Frame *frame, Field *field, const uint8_t **pos, const uint8_t *end)
{
    const uint8_t *start = *pos;
    Py_ssize_t size = *start++;
    if (size > 0x7F) {
        if (start == end || *start > 0x7F) {
            return 0;
        }
        size = (size & 0x7F) | (Py_ssize_t)*start++ << 7;
    }
    if (size > end - start) {
        return 0;
    }
    *pos = start + size;
    switch (field->fast) {
    case FAST_STRING:
        return put(frame, field, read_text(frame->input, start, *pos));
    case FAST_MESSAGE:
        return read_message_fast(frame, field, start, *pos);
    case FAST_MAP:
        return read_entry_fast(frame, field, start, *pos);
    default:
        return read_item_fast(frame, field, start, *pos);
    }
}

/* Find the field that a short tag stands for, if it takes the fast path; `pos` moves past the tag. */
static inline Field *
find_fast_field(const Frame *frame, const uint8_t **pos, const uint8_t *end)
{
    uint32_t tag = *(*pos)++;
    if (tag > 0x7F) {
        if (*pos == end || **pos > 0x7F) {
            return NULL;
        }
        tag = (tag & 0x7F) | (uint32_t)*(*pos)++ << 7;
    }
    const Table *table = frame->table;
    Field *field = tag >> 3 < table->dense ? table->by_number[tag >> 3] : NULL;
    bool usable = field != NULL && field->tag_value == tag && field->fast != FAST_NOT && *pos < end
                  && (field->oneof < 0 || frame->untouched & field->oneof_bit);
    return usable ? field : NULL;
}

/* Read a field. Return the position after it; the same one where it takes the slow path. */
static inline const uint8_t *
read_fast(Frame *frame, const uint8_t *start, const uint8_t *end)
{
    const uint8_t *pos = start;
    Field *field = find_fast_field(frame, &pos, end);
    if (field == NULL || (field->fast == FAST_MAP && end - pos >= PRESIZE_MIN_SIZE && frame->presized != field)) {
        return start;
    }
    int done = field->fast == FAST_VARINT ? read_byte_value(frame, field, *pos++)
                                          : read_sized_fast(frame, field, &pos, end);
    if (done <= 0) {
        if (done == 0) {
            return start;
        }
        damaged_within(frame->input, frame->table, field);
        return NULL;
    }
    frame->untouched &= ~field->oneof_bit;
    return pos;
}

static const uint8_t *
read_message(Input *input, Table *table, PyObject *message, const uint8_t *pos, const uint8_t *end, int depth,
             uint64_t untouched)
{
    /* Code of the user's that is called on the way (an enum's _missing_) may call the engine again: MAX_DEPTH bounds one
       call, this all of them together. */
    if (Py_EnterRecursiveCall(" while reading a message") != 0) {
        return NULL;
    }
    if (input->pausing) {
        pause_collector();
    }
    Frame frame = {.input = input, .table = table, .message = message, .depth = depth, .untouched = untouched};
    while (pos != NULL && pos < end) {
        const uint8_t *next = read_fast(&frame, pos, end);
        pos = next == pos ? read_next(&frame, pos, end) : next;
    }
    if (pos != NULL && (frame.run != NULL || frame.earlier != NULL) && store_unknown(&frame) < 0) {
        pos = NULL;
    }
    Py_XDECREF(frame.earlier);
    Py_LeaveRecursiveCall();
    return pos;
}

/* Entry points */

/* Take the input as bytes, which nobody can change meanwhile: a new reference, or NULL. */
static PyObject *
bytes_of(PyObject *data)
{
    if (PyBytes_Check(data)) {
        Py_INCREF(data);
        return data;
    }
    if (!PyObject_CheckBuffer(data)) {
        PyErr_Format(PyExc_TypeError, "expected bytes or another buffer, got %.200s",
                     Py_TYPE(data)->tp_name);
        return NULL;
    }
    return PyBytes_FromObject(data);
}

/* From this size on the garbage collector waits until the whole input has been read. */
enum { PAUSING_SIZE = 4096 };

static int
read_all(Table *table, PyObject *message, PyObject *bytes)
{
    const uint8_t *begin = (const uint8_t *)PyBytes_AS_STRING(bytes);
    Input input = {.begin = begin};
    input.pausing = PyBytes_GET_SIZE(bytes) >= PAUSING_SIZE;
    const uint8_t *pos = read_message(&input, table, message, begin, begin + PyBytes_GET_SIZE(bytes), 0,
                                      table->compact ? UINT64_MAX : 0);
    leave_engine();
    if (pos == NULL) {
        raise_damage(&input);
    }
    int result = pos == NULL ? -1 : finish(&input, 0);
    Py_XDECREF(input.where);
    Py_XDECREF(input.later);
    return result;
}

/* The input may be within the limit, but the caller's own stack was nearly full when Python had to be asked. */
static void
raise_for_stack(void)
{
    if (PyErr_ExceptionMatches(PyExc_RecursionError)) {
        PyErr_Clear();
        Input input = {.problem = state.no_room};
        raise_damage(&input);
    }
}

PyObject *
parse_message(PyTypeObject *cls, PyObject *data)
{
    PyObject *bytes = bytes_of(data);
    if (bytes == NULL) {
        return NULL;
    }
    Table *table = table_of(cls);
    PyObject *message = table == NULL ? NULL : blank_message(table);
    if (message != NULL && read_all(table, message, bytes) < 0) {
        Py_CLEAR(message);
    }
    if (message == NULL) {
        raise_for_stack();
    }
    Py_XDECREF(table);
    Py_DECREF(bytes);
    return message;
}
