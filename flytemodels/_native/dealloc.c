/* What the interpreter does to free an object of a class made by Python code looks for a dict, weak references, a
   finalizer and the slots of each base, by name. Of an object that has nothing but slots there is less to do. Freeing is
   a third of what a message costs that is read and dropped. */

#include "dealloc.h"

#include "layout.h"

static destructor usual_dealloc;

static void
message_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyTypeObject *base = type;
    /* The interpreter frees what a subclass added, and calls this for the rest. */
    while (base->tp_dealloc != message_dealloc) {
        base = base->tp_base;
    }
    PyObject_GC_UnTrack(self);
    Py_TRASHCAN_BEGIN(self, message_dealloc)
    if (base == type && type->tp_finalize != NULL) {
        leave_engine();
        /* __del__ may have been assigned later. It may keep the object alive. */
        PyObject_GC_Track(self);
        if (PyObject_CallFinalizerFromDealloc(self) < 0) {
            goto end;
        }
        PyObject_GC_UnTrack(self);
    }
    PyObject **stop = (PyObject **)((char *)self + base->tp_basicsize);
    for (PyObject **slot = (PyObject **)(self + 1); slot < stop; slot++) {
        Py_CLEAR(*slot);
    }
    type->tp_free(self);
    Py_DECREF(type);
end:;
    Py_TRASHCAN_END
}

void
dealloc_load(const PyTypeObject *probe)
{
#ifndef Py_GIL_DISABLED
    usual_dealloc = probe->tp_dealloc;
#else
    /* Freeing an object takes more there. */
    (void)probe;
#endif
}

void
take_over_dealloc(PyTypeObject *cls)
{
    if (usual_dealloc != NULL && cls->tp_dealloc == usual_dealloc && cls->tp_del == NULL && has_slots_only(cls)) {
        cls->tp_dealloc = message_dealloc;
    }
}

bool
has_own_dealloc(const PyTypeObject *cls)
{
    return cls->tp_dealloc == message_dealloc;
}
