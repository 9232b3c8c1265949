#include "class_cache.h"

/* Enough for the messages of one IDL, half full. */
enum { FIRST_SIZE = 1024 };

static Table *first_places[FIRST_SIZE];

ClassCache class_cache = {first_places, FIRST_SIZE - 1, 0};

static void
put(Table **places, size_t mask, Table *table)
{
    size_t i = hash_of_class(table->cls) & mask;
    while (places[i] != NULL) {
        i = (i + 1) & mask;
    }
    places[i] = table;
}

/* Double the number of places. Return whether there is room for one more. */
static bool
grow(void)
{
    size_t mask = class_cache.mask * 2 + 1;
    Table **places = PyMem_Calloc(mask + 1, sizeof(Table *));
    if (places == NULL) {
        return class_cache.used < class_cache.mask;
    }
    for (size_t i = 0; i <= class_cache.mask; i++) {
        if (class_cache.places[i] != NULL) {
            put(places, mask, class_cache.places[i]);
        }
    }
    if (class_cache.places != first_places) {
        PyMem_Free(class_cache.places);
    }
    class_cache.places = places;
    class_cache.mask = mask;
    return true;
}

void
cache_table(Table *table)
{
    for (size_t i = hash_of_class(table->cls) & class_cache.mask; class_cache.places[i] != NULL;
         i = (i + 1) & class_cache.mask) {
        if (class_cache.places[i]->cls == table->cls) {
            class_cache.places[i] = table;
            return;
        }
    }
    if (class_cache.used < class_cache.mask / 2 || grow()) {
        put(class_cache.places, class_cache.mask, table);
        class_cache.used++;
    }
}

void
forget_table(const Table *table)
{
    size_t mask = class_cache.mask;
    size_t i = hash_of_class(table->cls) & mask;
    while (class_cache.places[i] != table) {
        if (class_cache.places[i] == NULL) {
            return;
        }
        i = (i + 1) & mask;
    }
    class_cache.places[i] = NULL;
    class_cache.used--;
    /* Those that follow may have passed this place on their way: put each again, so that a look-up still finds it. */
    for (i = (i + 1) & mask; class_cache.places[i] != NULL; i = (i + 1) & mask) {
        Table *moved = class_cache.places[i];
        class_cache.places[i] = NULL;
        put(class_cache.places, mask, moved);
    }
}
