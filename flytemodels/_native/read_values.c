/* Fields that hold numbers, strings, bytes, enum members or messages: one, or a list of them. */

#include "frame.h"

#include "construct.h"
#include "recent.h"
#include "scalars.h"

const uint8_t *
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
    *value = recent_member(input, field, number);
    return *value == NULL ? NULL : pos;
}

const uint8_t *
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
const uint8_t *
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

int
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

const uint8_t *
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
