/* Deep copies, as copy.deepcopy makes them.

   Its memo holds each object that was copied, so that one that occurs twice is copied once. An object that only its owner
   refers to cannot occur twice; it is left out, which saves most of the time. That would show where somebody keeps the memo
   and copies a part again with it later: where the memo has another holder than copy.deepcopy, everything goes into it. */

#include "copies.h"

#include "class_cache.h"
#include "dealloc.h"
#include "wrapped.h"

typedef struct {
    PyObject *memo;
    bool complete; /* note every object in the memo */
} Copying;

static PyObject *copy_value(Copying *copying, PyTypeObject *atomic, PyObject *value);

/* The memo */

/* Whether an object that the caller has taken a reference to has others than its owner's. */
static inline bool
is_shared(const Copying *copying, PyObject *value)
{
    return copying->complete || Py_REFCNT(value) > 2;
}

/* Keep an object alive for as long as the memo, which knows it by its address; the list for that is copy.deepcopy's own. */
static int
keep_alive(PyObject *memo, PyObject *value)
{
    PyObject *key = PyLong_FromVoidPtr(memo);
    PyObject *kept = key == NULL ? NULL : PyDict_GetItemWithError(memo, key);
    int result = -1;
    if (kept != NULL) {
        result = PyList_CheckExact(kept) ? PyList_Append(kept, value) : 0;
    }
    else if (!PyErr_Occurred()) {
        kept = Py_BuildValue("[O]", value);
        result = kept == NULL ? -1 : PyDict_SetItem(memo, key, kept);
        Py_XDECREF(kept);
    }
    Py_XDECREF(key);
    return result;
}

static int
note_copy(const Copying *copying, PyObject *value, PyObject *copy)
{
    if (!is_shared(copying, value)) {
        return 0;
    }
    PyObject *key = PyLong_FromVoidPtr(value);
    int result = key == NULL ? -1 : PyDict_SetItem(copying->memo, key, copy);
    Py_XDECREF(key);
    return result < 0 ? -1 : keep_alive(copying->memo, value);
}

/* Find the copy of an object in the memo: a new reference, or NULL, with an exception or without. */
static PyObject *
known_copy(const Copying *copying, PyObject *value)
{
    if (PyDict_GET_SIZE(copying->memo) == 0 || !is_shared(copying, value)) {
        return NULL;
    }
    PyObject *key = PyLong_FromVoidPtr(value);
    PyObject *copy = key == NULL ? NULL : PyDict_GetItemWithError(copying->memo, key);
    Py_XINCREF(copy);
    Py_XDECREF(key);
    return copy;
}

/* Containers */

static PyObject *
copy_list(Copying *copying, PyTypeObject *atomic, PyObject *items)
{
    Py_ssize_t size = PyList_GET_SIZE(items);
    PyObject *copy = PyList_New(size);
    if (copy == NULL) {
        return NULL;
    }
    /* Until its items are there, nobody must find it in gc.get_objects(), nor through the memo. */
    PyObject_GC_UnTrack(copy);
    Py_SET_SIZE(copy, 0);
    int result = note_copy(copying, items, copy);
    for (Py_ssize_t i = 0; result == 0 && i < size && i < PyList_GET_SIZE(items); i++) {
        PyObject *item = PyList_GET_ITEM(items, i);
        Py_INCREF(item);
        PyObject *made = copy_value(copying, atomic, item);
        Py_DECREF(item);
        /* Python code that found it in the memo may have changed it. */
        if (made != NULL && PyList_GET_SIZE(copy) == i) {
            Py_SET_SIZE(copy, i + 1);
            PyList_SET_ITEM(copy, i, made);
            continue;
        }
        result = made == NULL ? -1 : PyList_Append(copy, made);
        Py_XDECREF(made);
    }
    PyObject_GC_Track(copy);
    if (result < 0) {
        Py_CLEAR(copy);
    }
    return copy;
}

static int
copy_entry(Copying *copying, PyTypeObject *atomic, PyObject *copy, PyObject *key, PyObject *value)
{
    if (!PyUnicode_CheckExact(key) && !PyLong_CheckExact(key)) {
        /* Others may have their own __hash__ and __eq__. */
        leave_engine();
    }
    PyObject *made_key = copy_value(copying, NULL, key);
    PyObject *made = made_key == NULL ? NULL : copy_value(copying, atomic, value);
    int result = made == NULL ? -1 : PyDict_SetItem(copy, made_key, made);
    Py_XDECREF(made_key);
    Py_XDECREF(made);
    return result;
}

static PyObject *
copy_dict(Copying *copying, PyTypeObject *atomic, PyObject *entries)
{
    PyObject *copy = PyDict_New();
    if (copy != NULL && note_copy(copying, entries, copy) < 0) {
        Py_CLEAR(copy);
    }
    Py_ssize_t size = PyDict_GET_SIZE(entries);
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (copy != NULL && PyDict_Next(entries, &position, &key, &value)) {
        Py_INCREF(key);
        Py_INCREF(value);
        if (copy_entry(copying, atomic, copy, key, value) < 0) {
            Py_CLEAR(copy);
        }
        else if (PyDict_GET_SIZE(entries) != size) {
            PyErr_SetString(PyExc_RuntimeError, "dictionary changed size during iteration");
            Py_CLEAR(copy);
        }
        Py_DECREF(key);
        Py_DECREF(value);
    }
    return copy;
}

/* Messages */

/* Copy what is in a slot. */
static int
copy_slot(Copying *copying, const Field *field, const Slot *slot, PyObject *message, PyObject *copy)
{
    PyObject *value = slot_peek(message, slot);
    PyTypeObject *atomic = field != NULL && field->kind == KIND_ENUM ? (PyTypeObject *)field->enum_class : NULL;
    Py_XINCREF(value);
    /* A slot that was deleted raises what it always raises. */
    PyObject *made = value == NULL ? slot_get(message, slot) : copy_value(copying, atomic, value);
    Py_XDECREF(value);
    return made == NULL ? -1 : slot_set(copy, slot, made);
}

static int
copy_slots(Copying *copying, Table *table, PyObject *message, PyObject *copy)
{
    for (Py_ssize_t i = 0; i < table->count; i++) {
        const Probe *probe = &table->probes[i];
        PyObject *value = *(PyObject **)((char *)message + probe->offset);
        if (value != NULL && (value == probe->initial || PyUnicode_CheckExact(value) || value == Py_None)) {
            Py_INCREF(value);
            *(PyObject **)((char *)copy + probe->offset) = value;
        }
        else if (copy_slot(copying, &table->fields[i], &table->fields[i].slot, message, copy) < 0) {
            return -1;
        }
    }
    return copy_slot(copying, NULL, &table->unknown, message, copy) < 0
                   || copy_slot(copying, NULL, &table->originals, message, copy) < 0
               ? -1
               : 0;
}

static PyObject *
copy_message(Copying *copying, Table *table, PyObject *message)
{
    /* Messages may lie deeper in each other than the wire allows. */
    if (Py_EnterRecursiveCall(" while copying a message") != 0) {
        return NULL;
    }
    pause_collector();
    PyObject *copy = PyObject_GC_New(PyObject, table->cls);
    if (copy != NULL) {
        memset(copy + 1, 0, (size_t)table->slot_count * sizeof(PyObject *));
        int result = note_copy(copying, message, copy);
        if (result == 0) {
            result = copy_slots(copying, table, message, copy);
        }
        PyObject_GC_Track(copy);
        if (result < 0) {
            Py_CLEAR(copy);
        }
    }
    Py_LeaveRecursiveCall();
    return copy;
}

/* Values */

/* Whether a value is its own copy: it cannot be changed, nor anything in it. */
static inline bool
is_atomic(PyTypeObject *atomic, PyObject *value)
{
    if (value == Py_None || PyUnicode_CheckExact(value) || PyLong_CheckExact(value) || PyBool_Check(value)
        || PyFloat_CheckExact(value) || PyBytes_CheckExact(value) || Py_IS_TYPE(value, atomic)) {
        return true;
    }
    return is_immutable_time(value);
}

/* Let copy.deepcopy copy a value. */
static PyObject *
copy_in_python(Copying *copying, PyObject *value)
{
    PyObject *deepcopy = slow_path("deepcopy");
    PyObject *copy = deepcopy == NULL ? NULL : PyObject_CallFunctionObjArgs(deepcopy, value, copying->memo, NULL);
    Py_XDECREF(deepcopy);
    return copy;
}

/* Copy a value that the caller has taken a reference to; objects of the type `atomic`, if there is one, are their own copy. */
static PyObject *
copy_value(Copying *copying, PyTypeObject *atomic, PyObject *value)
{
    if (is_atomic(atomic, value)) {
        Py_INCREF(value);
        return value;
    }
    PyObject *copy = known_copy(copying, value);
    if (copy != NULL || PyErr_Occurred()) {
        return copy;
    }
    if (PyList_CheckExact(value)) {
        return copy_list(copying, atomic, value);
    }
    if (PyDict_CheckExact(value)) {
        return copy_dict(copying, atomic, value);
    }
    PyTypeObject *type = Py_TYPE(value);
    Table *table = has_own_dealloc(type) || cached_table(type) != NULL ? table_of(type) : NULL;
    if (table != NULL && table->compact && table->usual_deepcopy) {
        copy = copy_message(copying, table, value);
    }
    else if (!PyErr_Occurred()) {
        copy = copy_in_python(copying, value);
    }
    Py_XDECREF(table);
    return copy;
}

/* How many references a memo has that copy.deepcopy made; fewer are never seen. Asked once. */
static Py_ssize_t usual_references;

static int
look_at_memos(void)
{
    PyObject *find = slow_path("references_of_memos");
    PyObject *answer = find == NULL ? NULL : PyObject_CallNoArgs(find);
    Py_ssize_t fresh = 0, held = 0;
    int result = answer != NULL && PyArg_ParseTuple(answer, "nn", &fresh, &held) ? 0 : -1;
    /* Where a holder does not show, as where calls borrow their arguments, every memo may have one. */
    usual_references = fresh < held ? fresh : -1;
    Py_XDECREF(answer);
    Py_XDECREF(find);
    return result;
}

static bool
has_other_holder(PyObject *memo)
{
#ifdef Py_GIL_DISABLED
    (void)memo;
    return true;
#else
    usual_references = Py_MIN(usual_references, Py_REFCNT(memo));
    return usual_references < 0 || Py_REFCNT(memo) > usual_references;
#endif
}

PyObject *
copy_deep(PyObject *message, PyObject *memo)
{
    if (!PyDict_CheckExact(memo)) {
        PyErr_SetString(PyExc_TypeError, "memo: expected a dict, got another object");
        return NULL;
    }
    Table *table = table_of(Py_TYPE(message));
    if (table == NULL || (usual_references == 0 && look_at_memos() < 0)) {
        Py_XDECREF(table);
        return NULL;
    }
    Copying copying = {memo, has_other_holder(memo)};
    PyObject *copy = NULL;
    if (table->compact) {
        copy = copy_message(&copying, table, message);
        leave_engine();
    }
    else {
        PyObject *find = slow_path("deep_copy");
        copy = find == NULL ? NULL : PyObject_CallFunctionObjArgs(find, message, memo, NULL);
        Py_XDECREF(find);
    }
    Py_DECREF(table);
    return copy;
}
