// RUN: %verify %s
// expected-no-diagnostics
//
// What the model of Linux leaves out, since a copy of it is right as often as
// not: counters of references, lock-free lists, nodes of trees.

#include "Inputs/linux.h"

struct object {
  struct kref refs;
  int n;
};
struct message {
  struct llist_node link;
  int n;
};
struct range {
  struct rb_node node;
  int from, to;
};

// A copy counts anew.
struct object *an_object_is_cloned(struct object *old) {
  struct object *o = kmemdup(old, sizeof(*o), GFP_KERNEL);
  if (o)
    kref_init(&o->refs);
  return o;
}

// llist_del_all(): the head is a pointer to the first node, and no node leads
// back to it.
void all_messages_are_taken(struct llist_head *to, struct llist_head *from) {
  *to = *from;
  from->first = NULL;
}

void a_message_is_copied_before_it_goes(struct message *to, struct message *m) {
  *to = *m;
  kfree(m);
}

// A template is not linked yet, and linking writes the whole node.
void a_range_is_inserted(struct rb_root *root, struct range *r, int from,
                         int to) {
  struct range fresh = {.from = from, .to = to};
  *r = fresh;
  rb_link_node(&r->node, NULL, &root->rb_node);
  rb_insert_color(&r->node, root);
}

void a_key_is_a_copy(struct range *key, const struct range *r) {
  *key = *r;
  key->from++;
}

// A mistake that is not found: to say that a node is pinned once it is linked,
// and only then, the format has no word.
void a_linked_node_is_copied(struct rb_root *root, struct range *r,
                             struct range *to) {
  rb_link_node(&r->node, NULL, &root->rb_node);
  rb_insert_color(&r->node, root);
  *to = *r;
}
