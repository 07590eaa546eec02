// What asks about all functions, as pinned.optin.Infer does, is not kept to the
// functions in which another check can report something.
// RUN: %compile -fplugin-arg-pinned-analyzer-checker=pinned.optin.Infer %s 2>&1 | FileCheck %s
struct queue { struct queue *first; int length; };

void queue_init(struct queue *q)
{
  q->first = q; // CHECK: [[@LINE]]:3: warning: 'struct queue' is pinned in fact
  q->length = 0;
}
