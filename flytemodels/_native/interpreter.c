/* The guards around the interpreter.

   The engine is compiled for one version of CPython, and goes behind its documented functions in these places:

   - It reads and writes `__slots__` at their offsets (layout.c says where they come from, and checks each).
   - It makes objects with tp_alloc (construct.c), which is what object.__new__ comes down to.
   - It puts functions of its own into tp_init and tp_vectorcall (construct.c), which is what calling a class comes down to.
   - It puts a function of its own into tp_dealloc (dealloc.c) of classes whose objects have nothing but slots, and takes the
     number of a class's slots from its ob_size (layout.c).
   - It takes from tp_version_tag whether something was assigned to a class or its bases (table.h).
   - It looks into strings that are ASCII (PyUnicode_IS_COMPACT_ASCII and PyUnicode_DATA, in scalars.c and json*.c), which
     the headers have offered since 3.3; what these do is compiled in, and may differ from version to version.
   - It makes large dicts with _PyDict_NewPresized (presize.c), which the interpreter exports; were it missing, the engine would
     not link, or not load.

   Versions that nobody has looked at are refused by setup.py and state.h when the engine is built, and here when it is
   loaded: a file name that says cpython-311 can be changed. What the first five rest on is tried out on classes made for
   that. Whatever differs ends in an ImportError, on which flytemodels takes the Python engine. */

#include "interpreter.h"

#include "dealloc.h"
#include "layout.h"

static int
refuse(const char *what)
{
    if (!PyErr_Occurred()) {
        PyErr_Format(PyExc_ImportError, "this interpreter %s in a way the native engine does not know", what);
    }
    return -1;
}

/* Not what the interpreter was compiled as, but what it says it is: the same thing Python code would ask. */
static int
check_version(void)
{
    PyObject *number = PySys_GetObject("hexversion");
    unsigned long version = number == NULL ? 0 : PyLong_AsUnsignedLong(number);
    if (PyErr_Occurred()) {
        return -1;
    }
    if (version >> 16 != PY_VERSION_HEX >> 16) {
        PyErr_Format(PyExc_ImportError, "the native engine was built for Python %d.%d, not for this one",
                     PY_MAJOR_VERSION, PY_MINOR_VERSION);
        return -1;
    }
    return 0;
}

/* Slots */

static PyObject **
place_of(PyObject *object, Py_ssize_t offset)
{
    return (PyObject **)((char *)object + offset);
}

/* Return whether the slot at an offset and the attribute of that name are one thing: empty in a new object, and what is
   written, read or deleted on one side is so on the other. */
static bool
is_slot(PyObject *object, const char *name, Py_ssize_t offset)
{
    PyObject **place = place_of(object, offset);
    PyObject *value = PyUnicode_FromString(name);
    if (value == NULL || *place != NULL || PyObject_SetAttrString(object, name, value) < 0 || *place != value) {
        Py_XDECREF(value);
        return false;
    }
    /* Out behind the interpreter's back, and in again: the reference is the slot's all the while. */
    *place = NULL;
    bool gone = !PyObject_HasAttrString(object, name);
    *place = value;
    PyObject *found = PyObject_GetAttrString(object, name);
    bool same = gone && found == value && PyObject_DelAttrString(object, name) == 0 && *place == NULL;
    Py_XDECREF(found);
    Py_DECREF(value);
    return same;
}

/* Return whether two objects of a class have been made alike, as far as can be seen. */
static bool
are_alike(PyObject *one, PyObject *other)
{
    return Py_TYPE(one) == Py_TYPE(other) && Py_REFCNT(one) == 1 && Py_REFCNT(other) == 1
           && PyObject_GC_IsTracked(one) == PyObject_GC_IsTracked(other);
}

/* Try an object's slots, those of a base among them; and tp_alloc, which makes it. */
static int
check_slots(PyTypeObject *cls)
{
    static const char *const names[] = {"first", "second", "third"};
    if (cls->tp_new != PyBaseObject_Type.tp_new || cls->tp_alloc != PyType_GenericAlloc) {
        return refuse("makes objects");
    }
    PyObject *object = cls->tp_alloc(cls, 0);
    PyObject *usual = object == NULL ? NULL : PyObject_CallMethod((PyObject *)&PyBaseObject_Type, "__new__", "O", cls);
    int result = usual == NULL ? -1 : are_alike(object, usual) ? 0 : refuse("makes objects");
    for (size_t i = 0; result == 0 && i < sizeof(names) / sizeof(names[0]); i++) {
        Py_ssize_t offset = offset_of_slot(cls, names[i]);
        result = offset > 0 && is_slot(object, names[i], offset) ? 0 : refuse("keeps slots");
    }
    Py_XDECREF(usual);
    Py_XDECREF(object);
    return result;
}

/* The constructor */

static int calls;

static int
count_call(PyObject *Py_UNUSED(object), PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(keywords))
{
    calls++;
    return 0;
}

/* Return how often count_call ran while a class was called once; -1 with an exception. */
static int
count_calls(PyObject *cls)
{
    calls = 0;
    PyObject *object = PyObject_CallNoArgs(cls);
    Py_XDECREF(object);
    return object == NULL ? -1 : calls;
}

/* Check that calling a class goes through its tp_init, that a subclass made later has another one, and that assigning
   __init__ puts the usual one back. */
static int
check_constructor(PyTypeObject *cls, PyObject *init)
{
    cls->tp_init = count_call;
    PyObject *heir = PyObject_CallFunction((PyObject *)&PyType_Type, "s(O){}", "Heir", cls);
    int result = heir == NULL ? -1 : 0;
    if (result == 0 && (count_calls((PyObject *)cls) != 1 || count_calls(heir) != 0)) {
        result = refuse("calls constructors");
    }
    if (result == 0) {
        result = PyObject_SetAttrString((PyObject *)cls, "__init__", init);
    }
    if (result == 0 && count_calls((PyObject *)cls) != 0) {
        result = refuse("calls constructors");
    }
    Py_XDECREF(heir);
    return result;
}

/* Calling a class */

static PyObject *
refuse_call(PyObject *cls, PyObject *const *Py_UNUSED(args), size_t Py_UNUSED(flags), PyObject *Py_UNUSED(names))
{
    calls++;
    Py_INCREF(cls);
    return cls;
}

/* Check that calling a class goes through its tp_vectorcall, and that a subclass made later has none. */
static int
check_vectorcall(PyTypeObject *cls)
{
    cls->tp_vectorcall = refuse_call;
    PyObject *heir = PyObject_CallFunction((PyObject *)&PyType_Type, "s(O){}", "Heir", cls);
    int result = heir == NULL ? -1 : 0;
    if (result == 0 && (count_calls((PyObject *)cls) != 1 || count_calls(heir) != 0)) {
        result = refuse("calls classes");
    }
    cls->tp_vectorcall = NULL;
    Py_XDECREF(heir);
    return result;
}

/* Changes to a class */

/* Give a class a version, and return it. */
static unsigned int
version_of(PyTypeObject *cls)
{
    PyObject *found = PyObject_GetAttrString((PyObject *)cls, "__init__");
    Py_XDECREF(found);
    return found == NULL ? 0 : cls->tp_version_tag;
}

/* Check that a class's version changes with what is assigned to it, to a base, and to what makes it abstract. */
static int
check_versions(PyTypeObject *cls)
{
    static const char *const names[] = {"attribute", "__setattr__", "__abstractmethods__"};
    PyTypeObject *changed[] = {cls, cls->tp_base, cls};
    PyObject *value = PyFrozenSet_New(NULL);
    int result = value == NULL ? -1 : 0;
    for (size_t i = 0; result == 0 && i < sizeof(names) / sizeof(names[0]); i++) {
        unsigned int before = version_of(cls);
        result = PyObject_SetAttrString((PyObject *)changed[i], names[i], value);
        if (result == 0 && (before == 0 || cls->tp_version_tag == before || version_of(cls) == before)) {
            result = refuse("tells of changes to classes");
        }
        if (result == 0) {
            result = PyObject_SetAttrString((PyObject *)changed[i], names[i], NULL);
        }
    }
    Py_XDECREF(value);
    return result;
}

/* Freeing */

/* Check that the engine's own way to free an object gives back what its slots hold. */
static int
check_dealloc(PyTypeObject *cls)
{
    if (!has_slots_only(cls) || Py_SIZE(cls) != 1 || Py_SIZE(cls->tp_base) != 2) {
        return refuse("lays out objects");
    }
    dealloc_load(cls);
    destructor usual = cls->tp_dealloc;
    take_over_dealloc(cls);
    PyObject *value = PyList_New(0);
    PyObject *object = value == NULL ? NULL : cls->tp_alloc(cls, 0);
    int result = object == NULL ? -1 : 0;
    if (object != NULL) {
        Py_ssize_t references = Py_REFCNT(cls);
        result = PyObject_SetAttrString(object, "first", value) | PyObject_SetAttrString(object, "third", value);
        Py_DECREF(object);
        if (result == 0 && has_own_dealloc(cls) && (Py_REFCNT(value) != 1 || Py_REFCNT(cls) != references - 1)) {
            result = refuse("frees objects");
        }
    }
    cls->tp_dealloc = usual;
    Py_XDECREF(value);
    return result;
}

static const char probes[] = "def init(self):\n"
                             "    pass\n"
                             "class Base:\n"
                             "    __slots__ = ('first', 'second')\n"
                             "class Probe(Base):\n"
                             "    __slots__ = ('third',)\n"
                             "    __init__ = init\n";

static int
check_probes(PyObject *names)
{
    PyObject *none = PyRun_String(probes, Py_file_input, names, names);
    if (none == NULL) {
        return -1;
    }
    Py_DECREF(none);
    PyObject *cls = PyDict_GetItemString(names, "Probe");
    PyObject *init = PyDict_GetItemString(names, "init");
    if (cls == NULL || init == NULL || !PyType_Check(cls)
        || !(((PyTypeObject *)cls)->tp_flags & Py_TPFLAGS_HEAPTYPE)) {
        return refuse("makes classes");
    }
    PyTypeObject *type = (PyTypeObject *)cls;
    if (check_slots(type) < 0 || check_vectorcall(type) < 0 || check_versions(type) < 0 || check_dealloc(type) < 0) {
        return -1;
    }
    return check_constructor(type, init);
}

int
check_interpreter(void)
{
    if (check_version() < 0) {
        return -1;
    }
    PyObject *names = Py_BuildValue("{s:s}", "__name__", "flytemodels._native");
    int result = names == NULL ? -1 : check_probes(names);
    Py_XDECREF(names);
    return result;
}
