#include "late.h"

#include "layout.h"

PyObject *not_made;

/* Stands in a class for the descriptor of a slot, and does what that one does, but for making the value. */
typedef struct {
    PyObject_HEAD
    PyObject *member; /* the slot's own descriptor */
    PyTypeObject *owner;
    Py_ssize_t offset;
    bool is_dict;
} LateSlot;

static PyTypeObject *late_type;

PyObject *
make_late(PyObject **slot, bool is_dict)
{
    PyObject *made = is_dict ? PyDict_New() : PyList_New(0);
    if (made == NULL) {
        return NULL;
    }
    if (*slot != not_made) {
        /* Memory for it came from a collection, whose finalizers looked at the message. */
        Py_DECREF(made);
        return *slot;
    }
    *slot = made;
    Py_DECREF(not_made);
    return made;
}

static PyObject *
late_get(PyObject *self, PyObject *object, PyObject *cls)
{
    LateSlot *late = (LateSlot *)self;
    if (object == NULL) {
        Py_INCREF(self);
        return self;
    }
    if (PyObject_TypeCheck(object, late->owner)) {
        PyObject **slot = (PyObject **)((char *)object + late->offset);
        PyObject *value = *slot == not_made ? make_late(slot, late->is_dict) : *slot;
        if (value != NULL || PyErr_Occurred()) {
            Py_XINCREF(value);
            return value;
        }
    }
    /* It knows the right words. */
    return Py_TYPE(late->member)->tp_descr_get(late->member, object, cls);
}

static int
late_set(PyObject *self, PyObject *object, PyObject *value)
{
    PyObject *member = ((LateSlot *)self)->member;
    return Py_TYPE(member)->tp_descr_set(member, object, value);
}

static PyObject *
late_repr(PyObject *self)
{
    return PyObject_Repr(((LateSlot *)self)->member);
}

static PyObject *
late_attribute(PyObject *self, void *name)
{
    return PyObject_GetAttrString(((LateSlot *)self)->member, name);
}

static int
late_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(((LateSlot *)self)->member);
    Py_VISIT(((LateSlot *)self)->owner);
    return 0;
}

static void
late_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    Py_XDECREF(((LateSlot *)self)->member);
    Py_XDECREF(((LateSlot *)self)->owner);
    type->tp_free(self);
    Py_DECREF(type);
}

/* Where a class declares a field of its base again, dataclasses ask whether what stands there is the descriptor of a slot:
   all else they take for the field's default. Hence `__class__`. */
static PyGetSetDef attributes[] = {
    {"__class__", late_attribute, NULL, NULL, "__class__"},
    {"__doc__", late_attribute, NULL, NULL, "__doc__"},
    {"__name__", late_attribute, NULL, NULL, "__name__"},
    {"__objclass__", late_attribute, NULL, NULL, "__objclass__"},
    {"__qualname__", late_attribute, NULL, NULL, "__qualname__"},
    {NULL, NULL, NULL, NULL, NULL},
};

int
late_load(void)
{
    static PyType_Slot slots[] = {
        {Py_tp_descr_get, late_get}, {Py_tp_descr_set, late_set},
        {Py_tp_repr, late_repr},     {Py_tp_getset, attributes},
        {Py_tp_traverse, late_traverse}, {Py_tp_dealloc, late_dealloc},
        {0, NULL},
    };
    static PyType_Spec spec = {
        .name = "flytemodels._native._engine.LateSlot",
        .basicsize = sizeof(LateSlot),
        .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION,
        .slots = slots,
    };
    not_made = PyObject_CallNoArgs((PyObject *)&PyBaseObject_Type);
    late_type = not_made == NULL ? NULL : (PyTypeObject *)PyType_FromSpec(&spec);
    return late_type == NULL ? -1 : 0;
}

PyObject *
slot_behind(PyObject *descriptor, Late *late)
{
    *late = LATE_NOT;
    if (!Py_IS_TYPE(descriptor, late_type)) {
        return descriptor;
    }
    *late = ((LateSlot *)descriptor)->is_dict ? LATE_DICT : LATE_LIST;
    return ((LateSlot *)descriptor)->member;
}

/* Put a late slot in the place of a field's descriptor, if that is a slot's. Return 0, or -1 with an exception. */
static int
replace_member(PyTypeObject *cls, PyObject *name, PyObject *member, bool is_dict)
{
    Py_ssize_t offset = offset_of_member(cls, member);
    if (offset == 0) {
        return 0;
    }
    LateSlot *late = (LateSlot *)late_type->tp_alloc(late_type, 0);
    if (late == NULL) {
        return -1;
    }
    Py_INCREF(member);
    Py_INCREF(cls);
    late->member = member;
    late->owner = cls;
    late->offset = offset;
    late->is_dict = is_dict;
    /* As `type` does it: what a metaclass makes of assignments is about its users. */
    int result = PyType_Type.tp_setattro((PyObject *)cls, name, (PyObject *)late);
    Py_DECREF(late);
    return result;
}

/* Return what the class itself has under a name: a new reference, or NULL, with an exception if one is to be told. */
static PyObject *
own_attribute(PyObject *own, PyObject *name)
{
    PyObject *found = PyObject_GetItem(own, name);
    if (found == NULL && PyErr_ExceptionMatches(PyExc_KeyError)) {
        PyErr_Clear();
    }
    return found;
}

static int
make_field_late(PyTypeObject *cls, PyObject *own, PyObject *name, PyObject *field)
{
    PyObject *factory = PyObject_GetAttrString(field, "default_factory");
    if (factory == NULL) {
        return -1;
    }
    bool is_dict = factory == (PyObject *)&PyDict_Type;
    bool is_late = is_dict || factory == (PyObject *)&PyList_Type;
    Py_DECREF(factory);
    PyObject *member = is_late ? own_attribute(own, name) : NULL;
    if (member == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    int result = replace_member(cls, name, member, is_dict);
    Py_DECREF(member);
    return result;
}

int
make_slots_late(PyTypeObject *cls)
{
    if (!has_slots_only(cls)) {
        return 0;
    }
    PyObject *own = PyObject_GetAttrString((PyObject *)cls, "__dict__");
    PyObject *name = PyUnicode_InternFromString("__dataclass_fields__");
    PyObject *fields = own == NULL || name == NULL ? NULL : own_attribute(own, name);
    int result = PyErr_Occurred() ? -1 : 0;
    PyObject *field;
    Py_ssize_t position = 0;
    Py_XDECREF(name);
    while (result == 0 && fields != NULL && PyDict_Check(fields) && PyDict_Next(fields, &position, &name, &field)) {
        Py_INCREF(name);
        Py_INCREF(field);
        result = make_field_late(cls, own, name, field);
        Py_DECREF(field);
        Py_DECREF(name);
    }
    Py_XDECREF(fields);
    Py_XDECREF(own);
    return result;
}
