// REQUIRES: nginx
// RUN: %verify %nginx %s
//
// nginx's queues and lists, from its headers, with no annotation anywhere.

#include <ngx_config.h>

#include <ngx_core.h>

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

void a_cache_is_moved_with_its_queue(cache_t *to) {
  cache_t c;
  c.count = 0;
  ngx_queue_init(&c.free);
  *to = c; // expected-warning {{'to->free' is left as a copy of 'c.free': it still points to 'c.free' [pinned.Move]}}
}

void a_queued_node_is_copied(cache_t *c, node_t *n, node_t *to) {
  ngx_queue_insert_head(&c->free, &n->queue);
  *to = *n; // expected-warning {{'to->queue' is left as a copy of 'n->queue': others still point to 'n->queue' [pinned.Move]}}
}

void a_list_is_moved_with_its_answer(ngx_pool_t *pool, answer_t *to) {
  answer_t a;
  a.status = 200;
  if (ngx_list_init(&a.headers, pool, 4, 16) != NGX_OK)
    return;
  *to = a; // expected-warning {{'to->headers' is left as a copy of 'a.headers': it still points to 'a.headers' [pinned.Move]}}
}

void *a_list_without_a_value_is_pushed_to(void) {
  ngx_list_t l;
  return ngx_list_push(&l); // expected-warning {{'l' is handed to 'ngx_list_push' before it is initialised [pinned.Init]}}
}

ngx_queue_t *a_zeroed_queue_has_no_middle(ngx_pool_t *pool) {
  cache_t *c = ngx_pcalloc(pool, sizeof(cache_t));
  if (c == NULL)
    return NULL;
  return ngx_queue_middle(&c->free); // expected-warning {{'c->free' is handed to 'ngx_queue_middle' before it is initialised [pinned.Init]}}
}

ngx_int_t a_queued_node_is_freed(ngx_pool_t *pool, cache_t *c) {
  node_t *n = ngx_palloc(pool, sizeof(node_t));
  if (n == NULL)
    return NGX_ERROR;
  ngx_queue_insert_head(&c->free, &n->queue);
  return ngx_pfree(pool, n); // expected-warning {{The storage of 'n->queue' goes while others point to it [pinned.Lifetime]}}
}

ngx_queue_t *a_queue_of_new_memory_has_no_middle(ngx_log_t *log) {
  cache_t *c = ngx_alloc(sizeof(cache_t), log);
  if (c == NULL)
    return NULL;
  return ngx_queue_middle(&c->free); // expected-warning {{'c->free' is handed to 'ngx_queue_middle' before it is initialised [pinned.Init]}}
}
