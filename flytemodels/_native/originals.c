/* What a plain Python value cannot say: the message itself, kept beside it. See flytemodels._model.originals. */

#include "frame.h"

#include "wrapped.h"
#include "writer.h"

PyTypeObject *
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

static PyObject *
key_of_original(const Field *field, PyObject *key)
{
    return PyTuple_Pack(2, field->slot.name, key);
}

/* Return the message between two positions, with nothing in it left unfinished: a new reference, or NULL. */
static PyObject *
read_original(Input *input, Field *field, const uint8_t *pos, const uint8_t *stop)
{
    Table *table = wrapped_class(field) == NULL ? NULL : table_of_field(field);
    if (table == NULL) {
        return NULL;
    }
    Py_ssize_t first = input->unfinished_count;
    PyObject *original = read_new_message(input, table, pos, stop, 0);
    if (original != NULL && finish(input, first) < 0) {
        Py_CLEAR(original);
    }
    Py_DECREF(table);
    return original;
}

/* Return the value of a message as it would be written: a new reference, or NULL. */
static PyObject *
value_of_message(const Field *field, PyObject *message)
{
    PyObject *bytes = serialize_message(message, false);
    if (bytes == NULL) {
        return NULL;
    }
    const uint8_t *pos = (const uint8_t *)PyBytes_AS_STRING(bytes);
    Input input = {.begin = pos};
    bool lossless = true;
    PyObject *value = read_wrapped(&input, field, pos, pos + PyBytes_GET_SIZE(bytes), 0, &lossless);
    Py_DECREF(bytes);
    return value;
}

static int
store_original(const Frame *frame, const Field *field, PyObject *key, PyObject *original)
{
    PyObject *kept = slot_get(frame->message, &frame->table->originals);
    if (kept == Py_None) {
        Py_SETREF(kept, PyDict_New());
        if (kept != NULL) {
            Py_INCREF(kept);
            if (slot_set(frame->message, &frame->table->originals, kept) < 0) {
                Py_CLEAR(kept);
            }
        }
    }
    PyObject *full_key = kept == NULL ? NULL : key_of_original(field, key);
    int result = full_key == NULL ? -1 : PyDict_SetItem(kept, full_key, original);
    Py_XDECREF(full_key);
    Py_XDECREF(kept);
    return result;
}

PyObject *
keep_original(const Frame *frame, Field *field, PyObject *key, PyObject *value, const uint8_t *pos, const uint8_t *stop)
{
    bool rearranged = frame->input->rearranged;
    PyObject *original = key == NULL ? NULL : read_original(frame->input, field, pos, stop);
    if (original != NULL && rearranged) {
        Py_SETREF(value, value_of_message(field, original));
    }
    if (original == NULL || value == NULL || store_original(frame, field, key, original) < 0) {
        Py_CLEAR(value);
    }
    Py_XDECREF(original);
    Py_XDECREF(key);
    return value;
}

PyObject *
find_original(const Frame *frame, const Field *field, PyObject *key)
{
    PyObject *kept = slot_get(frame->message, &frame->table->originals);
    PyObject *full_key = kept == NULL || !PyDict_Check(kept) ? NULL : key_of_original(field, key);
    PyObject *found = full_key == NULL ? NULL : PyDict_GetItemWithError(kept, full_key);
    Py_XINCREF(found);
    Py_XDECREF(full_key);
    Py_XDECREF(kept);
    return found;
}

int
forget_original(const Frame *frame, const Field *field, PyObject *key)
{
    PyObject *found = find_original(frame, field, key);
    if (found == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    PyObject *kept = slot_get(frame->message, &frame->table->originals);
    PyObject *full_key = kept == NULL ? NULL : key_of_original(field, key);
    int result = full_key == NULL ? -1 : PyDict_DelItem(kept, full_key);
    Py_XDECREF(full_key);
    Py_XDECREF(kept);
    Py_DECREF(found);
    return result;
}
