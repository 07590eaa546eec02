/* A device whose parts may fail to open: a ladder of labels cleans up. */
#include "runtime.h"

struct device {
  struct channel command;
  struct channel data;
  struct irq irq;
  int opened;
};

static int device_open(struct device *d) {
  d->opened = 0;
  if (channel_open(&d->command))
    goto fail;
  if (channel_open(&d->data))
    goto fail_command;
  if (!irq_request(&d->irq))
    goto fail_data;
  irq_enable(&d->irq);
  d->opened = 1;
  return 0;

fail_data:
  channel_close(&d->data);
fail_command:
  channel_close(&d->command);
fail:
  return -1;
}

static void device_write(struct device *d, int word) {
  channel_send(&d->command, 1);
  channel_send(&d->data, word);
}

static void device_close(struct device *d) {
  irq_disable(&d->irq);
  irq_release(&d->irq);
  channel_close(&d->data);
  channel_close(&d->command);
  d->opened = 0;
}

static int device_session(struct device *d) {
  int sent;
  if (device_open(d))
    return -1;
  device_write(d, 7);
  sent = channel_sent(&d->data);
  device_close(d);
  return sent;
}

static void tries(int failing) {
  struct device d;
  fail_at(failing);
  check(device_session(&d) == (failing ? -1 : 7));
  check(d.opened == 0);
  fail_at(0);
  check(device_session(&d) == 7);
}

int main(void) {
  tries(0);
  tries(1);
  tries(2);
  tries(3);
  return 0;
}
