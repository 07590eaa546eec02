// RUN: %verify %s
//
// nginx's queues and lists are known by their names and fields. Debian has its headers in no include path: the
// declarations here have the shape of src/core/ngx_queue.h and ngx_list.h (1.22).

#include <stddef.h>
#include <stdint.h>

typedef intptr_t ngx_int_t;
typedef uintptr_t ngx_uint_t;
typedef unsigned char u_char;
typedef struct ngx_pool_s ngx_pool_t;
#define NGX_OK 0
#define NGX_ERROR -1

typedef struct ngx_queue_s ngx_queue_t;
struct ngx_queue_s {
  ngx_queue_t *prev;
  ngx_queue_t *next;
};
#define ngx_queue_init(q)                                                                                              \
  (q)->prev = q;                                                                                                       \
  (q)->next = q
#define ngx_queue_insert_head(h, x)                                                                                    \
  (x)->next = (h)->next;                                                                                               \
  (x)->next->prev = x;                                                                                                 \
  (x)->prev = h;                                                                                                       \
  (h)->next = x
#define ngx_queue_insert_tail(h, x)                                                                                    \
  (x)->prev = (h)->prev;                                                                                               \
  (x)->prev->next = x;                                                                                                 \
  (x)->next = h;                                                                                                       \
  (h)->prev = x
#define ngx_queue_empty(h) (h == (h)->prev)
#define ngx_queue_head(h) (h)->next
#define ngx_queue_last(h) (h)->prev
#define ngx_queue_sentinel(h) (h)
#define ngx_queue_next(q) (q)->next
#define ngx_queue_remove(x)                                                                                            \
  (x)->next->prev = (x)->prev;                                                                                         \
  (x)->prev->next = (x)->next
#define ngx_queue_add(h, n)                                                                                            \
  (h)->prev->next = (n)->next;                                                                                         \
  (n)->next->prev = (h)->prev;                                                                                         \
  (h)->prev = (n)->prev;                                                                                               \
  (h)->prev->next = h;
#define ngx_queue_data(q, type, link) (type *)((u_char *)q - offsetof(type, link))
ngx_queue_t *ngx_queue_middle(ngx_queue_t *queue);

typedef struct ngx_list_part_s ngx_list_part_t;
struct ngx_list_part_s {
  void *elts;
  ngx_uint_t nelts;
  ngx_list_part_t *next;
};
typedef struct {
  ngx_list_part_t *last;
  ngx_list_part_t part;
  size_t size;
  ngx_uint_t nalloc;
  ngx_pool_t *pool;
} ngx_list_t;
void *ngx_palloc(ngx_pool_t *pool, size_t size);
void *ngx_pcalloc(ngx_pool_t *pool, size_t size);
ngx_int_t ngx_pfree(ngx_pool_t *pool, void *p);
static inline ngx_int_t ngx_list_init(ngx_list_t *list, ngx_pool_t *pool, ngx_uint_t n, size_t size) {
  list->part.elts = ngx_palloc(pool, n * size);
  if (list->part.elts == NULL)
    return NGX_ERROR;
  list->part.nelts = 0;
  list->part.next = NULL;
  list->last = &list->part;
  list->size = size;
  list->nalloc = n;
  list->pool = pool;
  return NGX_OK;
}
void *ngx_list_push(ngx_list_t *list);

typedef struct {
  ngx_queue_t free;
  ngx_uint_t count;
} cache_t;
typedef struct {
  ngx_uint_t key;
  ngx_queue_t queue;
} node_t;
typedef struct {
  ngx_list_t headers;
  ngx_uint_t status;
} answer_t;

//===-- Reports -----------------------------------------------------------===//

void a_cache_is_moved_with_its_queue(cache_t *to) {
  cache_t c;
  c.count = 0;
  ngx_queue_init(&c.free);
  *to = c; // expected-warning {{'to->free' is left as a copy of 'c.free': it still points to 'c.free'}}
}

void a_queued_node_is_copied(cache_t *c, node_t *n, node_t *to) {
  ngx_queue_insert_head(&c->free, &n->queue);
  *to = *n; // expected-warning {{'to->queue' is left as a copy of 'n->queue': others still point to 'n->queue'}}
}

void a_list_is_moved_with_its_answer(ngx_pool_t *pool, answer_t *to) {
  answer_t a;
  a.status = 200;
  if (ngx_list_init(&a.headers, pool, 4, 16) != NGX_OK)
    return;
  *to = a; // expected-warning {{'to->headers' is left as a copy of 'a.headers': it still points to 'a.headers'}}
}

void *a_list_without_a_value_is_pushed_to(void) {
  ngx_list_t l;
  return ngx_list_push(&l); // expected-warning {{'l' is handed to 'ngx_list_push' before it is initialised}}
}

ngx_queue_t *a_zeroed_queue_has_no_middle(ngx_pool_t *pool) {
  cache_t *c = ngx_pcalloc(pool, sizeof(cache_t));
  if (c == NULL)
    return NULL;
  return ngx_queue_middle(&c->free); // expected-warning {{'c->free' is handed to 'ngx_queue_middle' before it is initialised}}
}

//===-- Silent ------------------------------------------------------------===//

// ngx_http_upstream_keepalive_module.c: a cache of connections in one array.
ngx_int_t a_cache_is_filled(ngx_pool_t *pool, cache_t *c, ngx_queue_t *busy, ngx_uint_t n) {
  node_t *cached = ngx_pcalloc(pool, sizeof(node_t) * n);
  if (cached == NULL)
    return NGX_ERROR;
  ngx_queue_init(busy);
  ngx_queue_init(&c->free);
  for (ngx_uint_t i = 0; i < n; i++) {
    ngx_queue_insert_head(&c->free, &cached[i].queue);
  }
  return NGX_OK;
}

node_t *a_node_goes_from_queue_to_queue(cache_t *c, ngx_queue_t *busy) {
  if (ngx_queue_empty(&c->free))
    return NULL;
  ngx_queue_t *q = ngx_queue_head(&c->free);
  node_t *n = ngx_queue_data(q, node_t, queue);
  ngx_queue_remove(q);
  ngx_queue_insert_tail(busy, q);
  return n;
}

// ngx_event_posted.c: all of a queue goes to another.
void a_queue_is_taken_over(ngx_queue_t *to, ngx_queue_t *from) {
  ngx_queue_init(to);
  if (!ngx_queue_empty(from)) {
    ngx_queue_add(to, from);
    ngx_queue_init(from);
  }
}

ngx_uint_t a_queue_is_walked(cache_t *c) {
  ngx_uint_t sum = 0;
  for (ngx_queue_t *q = ngx_queue_head(&c->free); q != ngx_queue_sentinel(&c->free); q = ngx_queue_next(q))
    sum += (ngx_queue_data(q, node_t, queue))->key;
  return sum;
}

ngx_int_t headers_are_collected(ngx_pool_t *pool, answer_t *a) {
  if (ngx_list_init(&a->headers, pool, 20, 32) != NGX_OK)
    return NGX_ERROR;
  return ngx_list_push(&a->headers) ? NGX_OK : NGX_ERROR;
}
