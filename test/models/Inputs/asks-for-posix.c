#include <pthread.h>

int raw(void)
{
  pthread_mutex_t m;
  return pthread_mutex_lock(&m);
}
