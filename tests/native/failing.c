/* Allocations that fail on purpose: the module `failing`, which tests.native.failing builds and loads.

   _testcapi.set_nomemory does this too, but wherever the allocation comes from. CPython's own Python code does not survive
   that: `all(x for x in [1])` goes on with a generator that could not be allocated (3.12.1 and 3.13.0 crash with no
   extension loaded, a debug build of 3.11 stops at an assertion), and an import lock that could not be becomes a
   RuntimeError (3.10). So here allocations fail only where C code that one module calls asks for them, and not while Python
   code of any other module runs. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdbool.h>

static PyMemAllocatorEx real[2];
static const PyMemAllocatorDomain domains[2] = {PYMEM_DOMAIN_MEM, PYMEM_DOMAIN_OBJ};

static bool armed;
static bool everywhere;
static PyObject *globals;          /* of the module whose calls are to fail; borrowed */
static Py_ssize_t first, beyond;   /* which allocations fail, counted from 0 */
static Py_ssize_t seen, failed;

/* Tell whether the allocation that is being asked for is one that has to fail. */
static bool
fails(void)
{
    /* The globals of the innermost Python function tell whose code runs; looking at them allocates nothing. */
    if (!everywhere && PyEval_GetGlobals() != globals) {
        return false;
    }
    Py_ssize_t index = seen++;
    if (index < first || index >= beyond) {
        return false;
    }
    failed++;
    return true;
}

static void *
failing_malloc(void *context, size_t size)
{
    PyMemAllocatorEx *allocator = context;
    return fails() ? NULL : allocator->malloc(allocator->ctx, size);
}

static void *
failing_calloc(void *context, size_t count, size_t size)
{
    PyMemAllocatorEx *allocator = context;
    return fails() ? NULL : allocator->calloc(allocator->ctx, count, size);
}

static void *
failing_realloc(void *context, void *block, size_t size)
{
    PyMemAllocatorEx *allocator = context;
    return fails() ? NULL : allocator->realloc(allocator->ctx, block, size);
}

static void
failing_free(void *context, void *block)
{
    PyMemAllocatorEx *allocator = context;
    allocator->free(allocator->ctx, block);
}

static PyObject *
arm(PyObject *Py_UNUSED(module), PyObject *args)
{
    int all = 0;
    PyObject *whose = NULL;
    Py_ssize_t from = 0, to = 0;
    if (!PyArg_ParseTuple(args, "O!nnp", &PyDict_Type, &whose, &from, &to, &all)) {
        return NULL;
    }
    if (armed) {
        PyErr_SetString(PyExc_RuntimeError, "allocations fail already");
        return NULL;
    }
    globals = whose;
    first = from;
    beyond = to;
    everywhere = all;
    seen = failed = 0;
    armed = true;
    for (int i = 0; i < 2; i++) {
        PyMem_GetAllocator(domains[i], &real[i]);
        PyMemAllocatorEx hooked = {&real[i], failing_malloc, failing_calloc, failing_realloc, failing_free};
        PyMem_SetAllocator(domains[i], &hooked);
    }
    Py_RETURN_NONE;
}

static PyObject *
disarm(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    for (int i = 0; armed && i < 2; i++) {
        PyMem_SetAllocator(domains[i], &real[i]);
    }
    armed = false;
    return PyLong_FromSsize_t(failed);
}

static PyMethodDef methods[] = {
    {"arm", arm, METH_VARARGS,
     "Let allocations number `first` to `beyond` fail that C code called from a module with those globals asks for."},
    {"disarm", disarm, METH_NOARGS, "Let allocations be as they were, and tell how many failed."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "failing",
    .m_doc = "Allocations that fail on purpose.",
    .m_size = -1,
    .m_methods = methods,
};

PyMODINIT_FUNC
PyInit_failing(void)
{
    return PyModule_Create(&definition);
}
