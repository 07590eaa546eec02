// REQUIRES: postgresql
// RUN: %verify %postgresql %s
//
// PostgreSQL's doubly linked lists, from its headers, with no annotation
// anywhere.

#include "postgres.h"

#include "lib/ilist.h"
#include "storage/shmem.h"

typedef struct table {
  int oid;
  dlist_node node;
} table;
typedef struct database {
  char *name;
  dlist_head tables;
} database;

database a_database_is_returned_by_value(database *d) {
  dlist_init(&d->tables);
  return *d; // expected-warning {{'d->tables.head' is returned by value: the copy still points to 'd->tables.head' [pinned.Move]}}
}

void a_database_is_moved(database *to) {
  database d = {0};
  dlist_init(&d.tables);
  *to = d; // expected-warning {{'to->tables.head' is left as a copy of 'd.tables.head': it still points to 'd.tables.head' [pinned.Move]}}
}

void a_linked_table_is_copied(database *d, table *t, table *to) {
  dlist_push_tail(&d->tables, &t->node);
  *to = *t; // expected-warning {{'to->node' is left as a copy of 't->node': others still point to 't->node' [pinned.Move]}}
}

void a_queue_without_a_value(SHM_QUEUE *elem) {
  SHM_QUEUE queue;
  SHMQueueInsertBefore(&queue, elem); // expected-warning {{'queue' is handed to 'SHMQueueInsertBefore' before it is initialised [pinned.Init]}}
}

void a_linked_element_is_freed(SHM_QUEUE *queue) {
  SHM_QUEUE *elem = palloc(sizeof *elem);
  SHMQueueInsertBefore(queue, elem);
  pfree(elem); // expected-warning {{The storage of '*elem' goes while others point to it [pinned.Lifetime]}}
}

database *a_table_of_databases_grows(database *d, Size n) {
  dlist_init(&d[0].tables);
  database *new = repalloc(d, n * sizeof *d);
  return new; // expected-warning {{'new->tables.head' is returned after it was copied from 'd->tables.head' before 'repalloc': it still points to 'd->tables.head' before 'repalloc' [pinned.Move]}}
}
