// RUN: %verify_cxx %s
//
// The same headers are known in C++, where functions of C have C linkage.

#include <csetjmp>
#include <cstdio>
#include <pthread.h>
#include <semaphore.h>
#include <sys/queue.h>

struct account {
  pthread_mutex_t lock;
  long cents;
};
struct job {
  int n;
  TAILQ_ENTRY(job) link;
};
TAILQ_HEAD(jobs, job);

int a_mutex_without_a_value_is_locked() {
  pthread_mutex_t m;
  return pthread_mutex_lock(&m); // expected-warning {{'m' is handed to 'pthread_mutex_lock' before it is initialised [pinned.Init]}}
}

int a_moved_mutex_is_locked(account *to, account *from) {
  pthread_mutex_lock(&from->lock);
  *to = *from;
  return pthread_mutex_lock(&to->lock); // expected-warning {{'to->lock' is used after it was copied from 'from->lock': others still point to 'from->lock' [pinned.Move]}}
}

int a_stream_is_closed_twice(const char *path) {
  FILE *f = fopen(path, "w");
  if (!f)
    return -1;
  std::fclose(f);
  return std::fclose(f); // expected-warning {{'*f' is destroyed by 'fclose', but it is destroyed already [pinned.Lifetime]}}
}

void a_linked_job_is_copied(jobs *q, job *j, job *to) {
  TAILQ_INSERT_TAIL(q, j, link);
  *to = *j; // expected-warning {{'to->link' is left as a copy of 'j->link': others still point to 'j->link' [pinned.Move]}}
}

// A function of C++ is another one.
namespace game {
int sem_wait(account *a);
int pthread_mutex_lock(account *a);
} // namespace game
int functions_of_a_namespace() {
  account a;
  game::sem_wait(&a);
  return game::pthread_mutex_lock(&a);
}
