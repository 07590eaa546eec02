// REQUIRES: postgresql
// RUN: %verify %postgresql %s
// expected-no-diagnostics
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

// ilist.h, the example of its head comment.
database *create_database(const char *name) {
  database *db = palloc0(sizeof(database));
  dlist_init(&db->tables);
  return db;
}
void create_table(database *db, int oid) {
  table *t = palloc(sizeof(table));
  t->oid = oid;
  dlist_push_head(&db->tables, &t->node);
}
void drop_tables(database *db, int below) {
  dlist_mutable_iter miter;
  dlist_foreach_modify(miter, &db->tables) {
    table *t = dlist_container(table, node, miter.cur);
    if (t->oid < below) {
      dlist_delete(miter.cur);
      pfree(t);
    }
  }
}

// ilist.h:131: "An empty list can also be represented as a pair of NULL
// pointers".
bool a_zeroed_list_is_empty(void) {
  database *db = palloc0(sizeof(database));
  bool empty = dlist_is_empty(&db->tables);
  pfree(db);
  return empty;
}

static dlist_head all = DLIST_STATIC_INIT(all);
void a_static_initialiser_is_enough(table *t) {
  dlist_push_tail(&all, &t->node);
}

void a_queue_lives_and_ends(SHM_QUEUE *elem) {
  SHM_QUEUE queue;
  SHMQueueInit(&queue);
  SHMQueueInsertBefore(&queue, elem);
  SHMQueueDelete(elem);
}

// A singly linked head holds no pointer to itself.
slist_head a_stack_is_returned_by_value(void) {
  slist_head s;
  slist_init(&s);
  return s;
}
