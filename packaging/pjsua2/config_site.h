/* Limits and drivers that differ from PJSIP's defaults; see README.md for the reasons. */
#ifndef ASSISTANT_CONFIG_SITE_H
#define ASSISTANT_CONFIG_SITE_H

/* Native sound: ALSA, which reaches PipeWire and PulseAudio through their plugins. */
#define PJMEDIA_AUDIO_DEV_HAS_ALSA      1

/* A call of G.711 is resampled twice; with libsamplerate that took a third of a percent of a core
 * more, for filters of the same kind. */
#define PJMEDIA_RESAMPLE_IMP            PJMEDIA_RESAMPLE_SPEEX

/* Twice the 32 calls that the program allows, so that the surplus is refused by a rule (486)
 * and never by an exhausted table. A call slot keeps two sockets, hence the I/O handles: with
 * the default of 64 the 33rd call aborts the process. */
#define PJSUA_MAX_CALLS                 64
#define PJ_IOQUEUE_MAX_HANDLES          1024

/* A busy-lamp field for each colleague of a large site; several accounts in one process. */
#define PJSUA_MAX_BUDDIES               2048
#define PJSUA_MAX_ACC                   32

/* 4000 bytes, the default, are too few for an INVITE with many codecs, ICE and long headers. */
#define PJSIP_MAX_PKT_LEN               16384

/* The PBX reaches this phone over the connection that the phone opened (RFC 5626), so nobody is to
 * open one to it: no port of it listens for TCP or TLS. */
#define PJSIP_TCP_TRANSPORT_DONT_CREATE_LISTENER 1
#define PJSIP_TLS_TRANSPORT_DONT_CREATE_LISTENER 1

/* How many timers one poll may run. With ten, a phone that gets to poll too rarely never catches up:
 * everything comes late, the renewal of its registration, too. */
#define PJSIP_MAX_TIMED_OUT_ENTRIES     100

/* One thread polls each I/O queue, so none has to be kept from the events of another; that took four
 * calls of the kernel for each packet of sound. */
#define PJ_IOQUEUE_DEFAULT_EPOLL_FLAGS  0

#endif
