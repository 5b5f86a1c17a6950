import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** The extension's one channel; `ProtocolMap` says which way each message goes. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
