/* The module `flytemodels._native._engine`. */

#include "construct.h"
#include "copies.h"
#include "equality.h"
#include "errors.h"
#include "interpreter.h"
#include "json.h"
#include "msgpack.h"
#include "reader.h"
#include "rules.h"
#include "wrapped.h"
#include "writer.h"

static PyObject *
engine_parse(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 2 || !PyType_Check(args[0])) {
        PyErr_SetString(PyExc_TypeError, "parse: expected a message class and data, got other arguments");
        return NULL;
    }
    return parse_message((PyTypeObject *)args[0], args[1]);
}

static PyObject *
engine_serialize(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count < 1 || count > 2) {
        PyErr_SetString(PyExc_TypeError, "serialize: expected a message and a flag, got other arguments");
        return NULL;
    }
    int deterministic = count == 2 ? PyObject_IsTrue(args[1]) : 0;
    return deterministic < 0 ? NULL : serialize_message(args[0], deterministic);
}

static PyObject *
engine_prepare(PyObject *Py_UNUSED(module), PyObject *cls)
{
    if (!PyType_Check(cls) || !(((PyTypeObject *)cls)->tp_flags & Py_TPFLAGS_HEAPTYPE)) {
        PyErr_SetString(PyExc_TypeError, "prepare: expected a message class, got another object");
        return NULL;
    }
    if (prepare_class((PyTypeObject *)cls) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
engine_json_values(PyObject *Py_UNUSED(module), PyObject *message)
{
    return json_of_message(message);
}

static PyObject *
engine_from_json_values(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 3 || !PyType_Check(args[0])) {
        PyErr_SetString(PyExc_TypeError, "from_json_values: expected a message class, a value and a flag, got other arguments");
        return NULL;
    }
    int lenient = PyObject_IsTrue(args[2]);
    return lenient < 0 ? NULL : message_from_json((PyTypeObject *)args[0], args[1], lenient);
}

/* Take a value and how deep it may be. Return 0, or -1 with an exception. */
static int
msgpack_arguments(PyObject *const *args, Py_ssize_t count, int *depth)
{
    long levels = count == 2 && PyLong_Check(args[1]) ? PyLong_AsLong(args[1]) : -1;
    if (levels < 0 || levels > MSGPACK_MAX_DEPTH) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_TypeError, "expected a value and its number of levels, got other arguments");
        }
        return -1;
    }
    *depth = (int)levels;
    return 0;
}

static PyObject *
engine_msgpack_pack(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    int depth;
    return msgpack_arguments(args, count, &depth) < 0 ? NULL : pack_msgpack(args[0], depth);
}

static PyObject *
engine_msgpack_unpack(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    int depth;
    return msgpack_arguments(args, count, &depth) < 0 ? NULL : unpack_msgpack(args[0], depth);
}

static PyObject *
engine_serialize_lossless(PyObject *Py_UNUSED(module), PyObject *message)
{
    return serialize_lossless(message);
}

static PyObject *
engine_equal(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 2) {
        PyErr_SetString(PyExc_TypeError, "equal: expected a message and another object, got other arguments");
        return NULL;
    }
    int equal = equal_objects(args[0], args[1]);
    if (equal == 2) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    return equal < 0 ? NULL : PyBool_FromLong(equal);
}

static PyObject *
engine_deep_copy(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 2) {
        PyErr_SetString(PyExc_TypeError, "deep_copy: expected a message and a memo, got other arguments");
        return NULL;
    }
    return copy_deep(args[0], args[1]);
}

static PyObject *
engine_msgpack_fields(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    int depth;
    if (count != 4 || !PyTuple_CheckExact(args[1]) || !PyTuple_CheckExact(args[2])
        || PyTuple_GET_SIZE(args[1]) != PyTuple_GET_SIZE(args[2])) {
        PyErr_SetString(PyExc_TypeError, "expected data, names, as many classes and a number of levels, got other arguments");
        return NULL;
    }
    return msgpack_arguments(args + 2, 2, &depth) < 0 ? NULL : unpack_msgpack_fields(args[0], args[1], args[2], depth);
}

static PyObject *
engine_json_text(PyObject *Py_UNUSED(module), PyObject *message)
{
    return json_text_of_message(message);
}

static PyObject *
engine_from_json_text(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 2 || !PyType_Check(args[0])) {
        PyErr_SetString(PyExc_TypeError, "from_json_text: expected a message class and text, got other arguments");
        return NULL;
    }
    return message_from_json_text((PyTypeObject *)args[0], args[1]);
}

static PyObject *
engine_keeps_rules(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count)
{
    if (count != 2 || !PyTuple_CheckExact(args[1])) {
        PyErr_SetString(PyExc_TypeError, "keeps_rules: expected a message and a table of rules, got other arguments");
        return NULL;
    }
    int fine = message_keeps_rules(args[0], args[1], 0);
    return fine < 0 ? NULL : PyBool_FromLong(fine);
}

static PyMethodDef methods[] = {
    {"json_text", engine_json_text, METH_O,
     "json_text($module, message, /)\n--\n\nWrite a message as JSON text, if all in it is usual."},
    {"from_json_text", (PyCFunction)(void (*)(void))engine_from_json_text, METH_FASTCALL,
     "from_json_text($module, cls, text, /)\n--\n\nRead a message from JSON text, if all in it is usual."},
    {"deep_copy", (PyCFunction)(void (*)(void))engine_deep_copy, METH_FASTCALL,
     "deep_copy($module, message, memo, /)\n--\n\nCopy a message and all that is in it."},
    {"equal", (PyCFunction)(void (*)(void))engine_equal, METH_FASTCALL,
     "equal($module, one, other, /)\n--\n\nCompare a message with another object."},
    {"serialize_lossless", engine_serialize_lossless, METH_O,
     "serialize_lossless($module, message, /)\n--\n\nWrite a message, unless reading would make another one of it."},
    {"from_json_values", (PyCFunction)(void (*)(void))engine_from_json_values, METH_FASTCALL,
     "from_json_values($module, cls, value, lenient, /)\n--\n\nRead a message of that class from JSON values."},
    {"json_values", engine_json_values, METH_O,
     "json_values($module, message, /)\n--\n\nReturn a message as JSON values in the usual style."},
    {"msgpack_fields", (PyCFunction)(void (*)(void))engine_msgpack_fields, METH_FASTCALL,
     "msgpack_fields($module, data, names, classes, depth, /)\n--\n\nRead a record's fields, or return NotImplemented."},
    {"keeps_rules", (PyCFunction)(void (*)(void))engine_keeps_rules, METH_FASTCALL,
     "keeps_rules($module, message, table, /)\n--\n\nReturn whether a message breaks no rule for certain."},
    {"msgpack_pack", (PyCFunction)(void (*)(void))engine_msgpack_pack, METH_FASTCALL,
     "msgpack_pack($module, value, depth, /)\n--\n\nWrite a value as MessagePack, or return NotImplemented."},
    {"msgpack_unpack", (PyCFunction)(void (*)(void))engine_msgpack_unpack, METH_FASTCALL,
     "msgpack_unpack($module, data, depth, /)\n--\n\nRead a value from MessagePack, or return NotImplemented."},
    {"prepare", engine_prepare, METH_O,
     "prepare($module, cls, /)\n--\n\nLet calls of a message class come straight to the engine."},
    {"parse", (PyCFunction)(void (*)(void))engine_parse, METH_FASTCALL,
     "parse($module, cls, data, /)\n--\n\nRead a message of that class."},
    {"serialize", (PyCFunction)(void (*)(void))engine_serialize, METH_FASTCALL,
     "serialize($module, message, deterministic=False, /)\n--\n\nWrite a message."},
    {NULL, NULL, 0, NULL},
};

/* Whatever keeps the engine from being loaded (what it looks up is not there, as beside sources of another version) is
   an ImportError, so that the Python engine takes over; except that memory is short, or somebody wants to stop. */
static void
raise_import_error(void)
{
    if (!PyErr_ExceptionMatches(PyExc_Exception) || PyErr_ExceptionMatches(PyExc_ImportError)
        || PyErr_ExceptionMatches(PyExc_MemoryError)) {
        return;
    }
    PyObject *cause = take_error();
    PyErr_Format(PyExc_ImportError, "the native engine cannot be loaded: %S", cause);
    PyObject *error = take_error();
    PyException_SetCause(error, cause);
    put_error(error);
}

static int
engine_exec(PyObject *Py_UNUSED(module))
{
    /* What the engine knows it keeps in static variables, which a second interpreter in the process must not share. */
    static bool loaded;
    if (loaded) {
        PyErr_SetString(PyExc_ImportError, "expected one native engine in a process, got a second one");
        return -1;
    }
    if (check_interpreter() < 0 || state_load() < 0 || late_load() < 0 || table_type_load() < 0 || wrapped_load() < 0) {
        raise_import_error();
        return -1;
    }
    loaded = true;
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)engine_exec},
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#endif
#if PY_VERSION_HEX >= 0x030D0000
    /* Tables and messages are read and changed without locks. */
    {Py_mod_gil, Py_MOD_GIL_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "flytemodels._native._engine",
    .m_doc = "The wire format in C: the same plans as the Python engine, run on the slots of the objects.",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC
PyInit__engine(void)
{
    return PyModuleDef_Init(&definition);
}
