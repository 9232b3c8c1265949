/* Unknown fields. */

#include "frame.h"

int
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

static int
end_run(Frame *frame)
{
    int result = frame->run == NULL ? 0 : add_bytes(&frame->earlier, frame->run, frame->run_stop - frame->run);
    frame->run = frame->run_stop = NULL;
    return result;
}

int
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

int
note_unknown_bytes(Frame *frame, const void *bytes, size_t size)
{
    return end_run(frame) < 0 ? -1 : add_bytes(&frame->earlier, bytes, (Py_ssize_t)size);
}

static PyObject *
bytes_of_unknown(Frame *frame)
{
    if (frame->earlier == NULL) {
        return PyBytes_FromStringAndSize((const char *)frame->run, frame->run_stop - frame->run);
    }
    return end_run(frame) < 0 ? NULL : PyBytes_FromObject(frame->earlier);
}

/* Add to the unknown fields that a message has, in a bytearray in their place. A message may occur any number of times: what
   it has must not be copied each time. Takes over the reference to what it has. */
static int
add_to_unknown(const Frame *frame, PyObject *known, PyObject *bytes)
{
    const Slot *slot = &frame->table->unknown;
    if (!is_bytearray(known)) {
        Py_SETREF(known, PyByteArray_FromObject(known));
        Py_XINCREF(known);
        if (known == NULL || slot_set(frame->message, slot, known) < 0 || put_off(frame, NULL) < 0) {
            Py_XDECREF(known);
            return -1;
        }
    }
    int result = add_bytes(&known, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    Py_DECREF(known);
    return result;
}

int
store_unknown(Frame *frame)
{
    PyObject *known = slot_get(frame->message, &frame->table->unknown);
    PyObject *bytes = known == NULL ? NULL : bytes_of_unknown(frame);
    int empty = bytes == NULL ? -1 : PyObject_Not(known);
    if (empty == 1) {
        Py_DECREF(known);
        return slot_set(frame->message, &frame->table->unknown, bytes);
    }
    int result = empty < 0 ? -1 : add_to_unknown(frame, known, bytes);
    if (empty < 0) {
        Py_XDECREF(known);
    }
    Py_XDECREF(bytes);
    return result;
}
