// REQUIRES: nginx
// RUN: %verify %nginx %s
// expected-no-diagnostics
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

// ngx_http_upstream_keepalive_module.c: a cache of connections in one array.
ngx_int_t a_cache_is_filled(ngx_pool_t *pool, cache_t *c, ngx_queue_t *busy,
                            ngx_uint_t n) {
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
  for (ngx_queue_t *q = ngx_queue_head(&c->free);
       q != ngx_queue_sentinel(&c->free); q = ngx_queue_next(q))
    sum += (ngx_queue_data(q, node_t, queue))->key;
  return sum;
}

ngx_int_t headers_are_collected(ngx_pool_t *pool, answer_t *a) {
  if (ngx_list_init(&a->headers, pool, 20, 32) != NGX_OK)
    return NGX_ERROR;
  return ngx_list_push(&a->headers) ? NGX_OK : NGX_ERROR;
}
