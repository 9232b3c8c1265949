/* Tables by class: a hash set of pointers, so that a look-up need not go through the class's dict. */

#ifndef FLYTEMODELS_CLASS_CACHE_H
#define FLYTEMODELS_CLASS_CACHE_H

#include "table.h"

/* Open addressing; the size is a power of two, and at most half of the places are in use. */
typedef struct {
    Table **places;
    size_t mask;
    size_t used;
} ClassCache;

extern ClassCache class_cache;

static inline size_t
hash_of_class(const PyTypeObject *cls)
{
    /* Types are aligned to 16 bytes and some 1,000 bytes large: the lowest bits say nothing. */
    uint64_t address = (uint64_t)(uintptr_t)cls >> 4;
    return (size_t)((address * 0x9E3779B97F4A7C15u) >> 32);
}

/* Return the table of a class, borrowed; NULL where it is not in the cache. It may be one of before a change to the class. */
static inline Table *
cached_table(const PyTypeObject *cls)
{
    for (size_t i = hash_of_class(cls) & class_cache.mask;; i = (i + 1) & class_cache.mask) {
        Table *table = class_cache.places[i];
        if (table == NULL || table->cls == cls) {
            return table;
        }
    }
}

/* Put a table into the cache, in the place of an earlier one of its class. The cache borrows it: a table keeps its class
   alive, and leaves the cache when it goes. Without memory for more places it is left out. */
void cache_table(Table *table);

/* Take a table out of the cache, if it is there. */
void forget_table(const Table *table);

#endif
