/* Fields that hold messages that stand for a Python value. */

#include "frame.h"

#include "output.h"
#include "wrapped.h"
#include "writer.h"

/* Gather in a bytearray what further occurrences are added to: first the message that the value in the field stands for. */
static int
gather_first(const Frame *frame, const Field *field, PyObject *before, PyObject **gathered)
{
    PyObject *original = find_original(frame, field, Py_None);
    if (original == NULL && PyErr_Occurred()) {
        return -1;
    }
    int result = 0;
    if (original != NULL) {
        PyObject *bytes = serialize_message(original, false);
        result = bytes == NULL ? -1 : add_bytes(gathered, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
        Py_XDECREF(bytes);
        Py_DECREF(original);
        return result;
    }
    Output output;
    output_begin(&output, false);
    result = write_wrapped(&output, field, before, 0);
    if (result == 0) {
        result = add_bytes(gathered, output.data, (Py_ssize_t)output.size);
    }
    output_release(&output);
    return result;
}

/* Note a further occurrence of a wrapped value. All of them are read together at the very end: reading each again with
   the ones before it would take time that grows with their square. Takes over the reference to what is there. */
static int
add_occurrence(const Frame *frame, Field *field, PyObject *before, const uint8_t *pos, const uint8_t *stop)
{
    if (is_bytearray(before)) {
        int result = add_bytes(&before, pos, stop - pos);
        Py_DECREF(before);
        return result;
    }
    PyObject *gathered = NULL;
    int result = gather_first(frame, field, before, &gathered);
    Py_DECREF(before);
    if (result < 0 || add_bytes(&gathered, pos, stop - pos) < 0) {
        Py_XDECREF(gathered);
        return -1;
    }
    return slot_set(frame->message, &field->slot, gathered) < 0 ? -1 : put_off(frame, field);
}

/* Store the value of all occurrences, whose bytes lie between two positions. Return 0, or -1. */
static int
store_value(const Frame *frame, Field *field, PyObject *value, bool lossless, const uint8_t *pos, const uint8_t *stop)
{
    /* A member of a oneof may have been there and been cleared. */
    if (value != NULL && forget_original(frame, field, Py_None) < 0) {
        Py_CLEAR(value);
    }
    if (value != NULL && !lossless) {
        Py_INCREF(Py_None);
        value = keep_original(frame, field, Py_None, value, pos, stop);
    }
    return value == NULL ? -1 : slot_set(frame->message, &field->slot, value);
}

int
finish_occurrences(const Frame *frame, Field *field)
{
    PyObject *gathered = slot_get(frame->message, &field->slot);
    int result = gathered == NULL ? -1 : 0;
    /* Another member of its oneof may have cleared it. */
    if (is_bytearray(gathered)) {
        const uint8_t *pos = (const uint8_t *)PyByteArray_AS_STRING(gathered);
        const uint8_t *stop = pos + PyByteArray_GET_SIZE(gathered);
        bool lossless = true;
        PyObject *value = read_wrapped(frame->input, field, pos, stop, 0, &lossless);
        result = store_value(frame, field, value, lossless, pos, stop);
    }
    Py_XDECREF(gathered);
    return result;
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
    return store_value(frame, field, value, lossless, pos, stop) < 0 ? NULL : stop;
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

const uint8_t *
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

static PyObject *
length_of_list(PyObject *message, const Field *field)
{
    PyObject *list = slot_get(message, &field->slot);
    if (list != NULL && !PyList_CheckExact(list)) {
        leave_engine();
    }
    Py_ssize_t length = list == NULL ? -1 : PyObject_Size(list);
    Py_XDECREF(list);
    return length < 0 ? NULL : PyLong_FromSsize_t(length);
}

const uint8_t *
read_wrapped_item(const Frame *frame, Field *field, const uint8_t *pos, const uint8_t *end)
{
    const uint8_t *stop = NULL;
    bool lossless = true;
    pos = begin_message(frame, pos, end, &stop);
    PyObject *value = pos == NULL ? NULL : read_wrapped(frame->input, field, pos, stop, frame->depth + 1, &lossless);
    if (value != NULL && !lossless) {
        value = keep_original(frame, field, length_of_list(frame->message, field), value, pos, stop);
    }
    return value == NULL || append(frame->message, field, value) < 0 ? NULL : stop;
}
