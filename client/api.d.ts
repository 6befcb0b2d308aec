// Made from the document of the API by test/client/types.test.ts. Do not edit.

export interface paths {
    "/api/v1/members": {
        /** The people of the workspace */
        get: operations["listMembers"];
    };
    "/api/v1/tickets": {
        /** Tickets, the newest first, or those that have waited longest */
        get: operations["listTickets"];
    };
    "/api/v1/tickets/counts": {
        /** How many tickets are open in each view, and how many customers have unread ones */
        get: operations["countTickets"];
    };
    "/api/v1/tickets/{id}": {
        /** One ticket, with its customer and whether it can be answered */
        get: operations["readTicket"];
        /** Open, close, snooze, assign, tag, mark read or unread */
        patch: operations["patchTicket"];
    };
    "/api/v1/tickets/bulk": {
        /** The same to up to 100 tickets. Each is changed by itself: what cannot be is in `refused`, and holds no other up */
        post: operations["patchTickets"];
    };
    "/api/v1/tickets/{id}/history": {
        /** Who changed what on this ticket, and when, the newest first */
        get: operations["readHistory"];
    };
    "/api/v1/tickets/{id}/messages": {
        /** The last messages of the thread, oldest first; `cursor` for the ones before. Or those `around` one of them */
        get: operations["listMessages"];
        /** Reply. A `client_message_id` repeated in one ticket gives the first message again, with 200 */
        post: operations["reply"];
    };
    "/api/v1/messages/{id}/retry": {
        /** Try a failed message again. One of unknown fate is not sent if its provider turns out to have it */
        post: operations["retryMessage"];
    };
    "/api/v1/messages/{id}": {
        /** Write a reply anew that has not left yet, or give it another time. A coupon stays with it */
        patch: operations["editMessage"];
    };
    "/api/v1/messages/{id}/cancel": {
        /** Take back a reply that has not left yet */
        post: operations["cancelMessage"];
    };
    "/api/v1/tickets/{id}/notes": {
        /** The last notes of the team on a ticket, oldest first; `cursor` for the ones before */
        get: operations["listNotes"];
        /** Write a note, whatever becomes of the ticket: no customer sees it. An `id` repeated in one ticket gives the first note again, with 200 */
        post: operations["writeNote"];
    };
    "/api/v1/notes/{id}": {
        /** Delete a note: who wrote it may, and Owner and Admin */
        delete: operations["deleteNote"];
        /** Write a note anew, or mention others: only who wrote it may. What API keys wrote, any API key may */
        patch: operations["editNote"];
    };
    "/api/v1/gif_provider": {
        /** Where GIFs come from */
        get: operations["readGifProvider"];
        /** Let agents find GIFs by a key of one's own: kept once the provider accepts it */
        put: operations["setGifProvider"];
        /** Forget the key: there are no GIFs any more. Those that were sent stay */
        delete: operations["removeGifProvider"];
    };
    "/api/v1/klaviyo": {
        /** The Klaviyo account that customers, consent and events are pulled from, and how far that is */
        get: operations["readKlaviyo"];
        /** Pull from a Klaviyo account by a private key: kept once Klaviyo accepts it. It begins at once */
        put: operations["connectKlaviyo"];
        /** Forget the key, and pull no more. What has come in stays */
        delete: operations["disconnectKlaviyo"];
    };
    "/api/v1/klaviyo/stop": {
        /** Stop pulling, at the next page */
        post: operations["stopKlaviyo"];
    };
    "/api/v1/klaviyo/resume": {
        /** Go on where it stopped, or try again what was in trouble, now */
        post: operations["resumeKlaviyo"];
    };
    "/api/v1/media/{id}": {
        /** A picture of a message, as JPEG, PNG, WebP or GIF */
        get: operations["readMedia"];
    };
    "/api/v1/profiles": {
        /** Profiles, by phone number, or those that are blocked */
        get: operations["listProfiles"];
    };
    "/api/v1/profiles/{id}": {
        /** One profile, with all by which it is known, its consent and what it has bought */
        get: operations["readProfile"];
        /** Say what a customer is called, their address, in which time zone they live; null for not known */
        patch: operations["editProfile"];
    };
    "/api/v1/profiles/{id}/tickets": {
        /** All tickets of a customer, on every channel and of any status, the newest first */
        get: operations["listTicketsOfProfile"];
    };
    "/api/v1/profiles/{id}/export": {
        /** Everything that is kept about a customer, pictures among it, for them or for another program: `profile`, and the lists `consent`, `tickets`, `messages`, `notes`, `events` and `orders` */
        get: operations["exportProfile"];
    };
    "/api/v1/profiles/{id}/export.html": {
        /** The same as one page to read, which needs nothing else */
        get: operations["exportProfileAsPage"];
    };
    "/api/v1/profiles/{id}/erase": {
        /** Erase a customer: at once they are nobody and nothing is sent to them; what was said is taken out behind it. It cannot be undone */
        post: operations["eraseProfile"];
    };
    "/api/v1/profiles/{id}/identifiers": {
        /** Add a phone or an address, not verified. It gives no consent; what a phone has taken back counts */
        post: operations["addIdentifier"];
    };
    "/api/v1/profiles/{id}/identifiers/{identifier_id}": {
        /** Take a phone or an address away; nothing leaves for it any more, and the consent ledger stays */
        delete: operations["removeIdentifier"];
        /** Show this of its kind before the rest; mails go there, texts to the phone that wrote last */
        patch: operations["changeIdentifier"];
    };
    "/api/v1/retention": {
        /** For how long what is kept is kept */
        get: operations["readRetention"];
        /** Say for how long what is kept is kept: what is older goes in the night, and cannot be brought back */
        put: operations["setRetention"];
    };
    "/api/v1/retention/preview": {
        /** How much would go now, were this set. It changes nothing */
        post: operations["previewRetention"];
    };
    "/api/v1/profiles/{id}/join": {
        /** Join two profiles that are one customer, or see first what would become of them; for good */
        post: operations["joinProfiles"];
    };
    "/api/v1/profiles/{id}/activity": {
        /** What a profile did and what happened to it, the newest first; of one metric, or all */
        get: operations["listActivity"];
    };
    "/api/v1/profiles/{id}/metrics": {
        /** The metrics that stand in the activity of a profile, by name, with how often and when last */
        get: operations["listMetrics"];
    };
    "/api/v1/events": {
        /** Record what a customer did. Whoever is not known becomes a profile; a `unique_id` repeated counts once, with 200 */
        post: operations["recordEvent"];
    };
    "/api/v1/profiles/{id}/orders": {
        /** What a customer ordered, the newest first */
        get: operations["listOrders"];
    };
    "/api/v1/orders": {
        /** Record up to 100 orders as they now are, in any order and as often as you like. Those that cannot be recorded are reported, the others stand */
        post: operations["recordOrders"];
    };
    "/api/v1/orders/{id}/pictures/{item}": {
        /** A small picture of what was ordered. The shop that has it hears of no browser */
        get: operations["readOrderPicture"];
    };
    "/api/v1/tickets/{id}/opt_out": {
        /** Opt a customer out of texts who asked for it. The one STOP confirmation goes out */
        post: operations["optOutCustomer"];
    };
    "/api/v1/tickets/{id}/dismiss_opt_out": {
        /** The text that was flagged does not ask to stop */
        post: operations["dismissOptOut"];
    };
    "/api/v1/profiles/{id}/block": {
        /** Block a profile: its ticket closes, and what has not left yet is canceled */
        post: operations["blockProfile"];
    };
    "/api/v1/profiles/{id}/unblock": {
        /** Let the texts of a profile in again */
        post: operations["unblockProfile"];
    };
    "/api/v1/profiles/{id}/consent": {
        /** State a profile's consent, with the evidence for it. Not for members: see `opt_out` */
        patch: operations["changeConsent"];
    };
    "/api/v1/profiles/{id}/consent_ledger": {
        /** Every change of a consent, the newest first: what, when, from where, on what evidence */
        get: operations["listConsentEntries"];
    };
    "/api/v1/consent_ledger.csv": {
        /** The consent ledger as CSV, of the workspace or of one profile, the oldest first */
        get: operations["exportConsentLedger"];
    };
    "/api/v1/marketing_sends": {
        /** Record what another tool sent to a customer. Nothing leaves by it; repeated with its `sent_at` it counts once, with 200 */
        post: operations["recordMarketingSend"];
    };
    "/api/v1/marketing_sends/bulk": {
        /** Record up to 1,000 sends. Those that cannot be recorded are reported, the others stand */
        post: operations["recordMarketingSends"];
    };
    "/api/v1/campaigns": {
        /** The campaigns of which sends are recorded, the latest first */
        get: operations["listCampaigns"];
    };
    "/api/v1/flows": {
        /** The flows of which sends are recorded, the latest first */
        get: operations["listFlows"];
    };
    "/api/v1/api_keys": {
        /** API keys, without their secrets */
        get: operations["listApiKeys"];
        /** A new API key. Its secret is in this answer and nowhere else */
        post: operations["createApiKey"];
    };
    "/api/v1/api_keys/{id}": {
        /** Revoke an API key */
        delete: operations["revokeApiKey"];
    };
    "/api/v1/numbers": {
        /** The sending numbers */
        get: operations["listNumbers"];
        /** Add a sending number of the workspace's provider. Not a branded sender: it cannot receive */
        post: operations["createNumber"];
    };
    "/api/v1/numbers/{id}": {
        /** Retire a number: nothing leaves from it any more, and replies are refused with `number_gone` */
        delete: operations["retireNumber"];
        /** Bring a number back that was retired, or retire it */
        patch: operations["changeNumber"];
    };
    "/api/v1/provider_accounts": {
        /** The providers that carry texts, with their numbers and the addresses to give them */
        get: operations["listProviderAccounts"];
        /** Connect an account at Twilio, Telnyx or Sinch: kept once the provider accepts it. One that was retired comes back */
        post: operations["connectProviderAccount"];
    };
    "/api/v1/provider_accounts/{id}": {
        /** Retire an account: nothing leaves from its numbers any more. What was written stays */
        delete: operations["retireProviderAccount"];
        /** Rename an account, or give it another secret or other options, once the provider accepts them */
        patch: operations["changeProviderAccount"];
    };
    "/api/v1/settings": {
        /** The settings of the workspace */
        get: operations["readSettings"];
        /** Change settings: what is left out stays, and null puts a shipped text back */
        patch: operations["patchSettings"];
    };
    "/api/v1/quick_replies": {
        /** Quick replies, those that are used most first */
        get: operations["listQuickReplies"];
        /** A new quick reply. No two have one name */
        post: operations["createQuickReply"];
    };
    "/api/v1/quick_replies/{id}": {
        /** One quick reply */
        get: operations["readQuickReply"];
        /** Delete a quick reply. What was sent from it stays */
        delete: operations["deleteQuickReply"];
        /** Change a quick reply: what is left out stays */
        patch: operations["patchQuickReply"];
    };
    "/api/v1/quick_replies/{id}/fill": {
        /** Write a quick reply out for the customer of a ticket, as the caller would send it. Nothing is sent */
        post: operations["fillQuickReply"];
    };
    "/api/v1/tags": {
        /** The tags that tickets can have, by name */
        get: operations["listTags"];
        /** A new tag, of up to 200. No two have one name */
        post: operations["createTag"];
    };
    "/api/v1/tags/{id}": {
        /** Delete a tag. No ticket has it any more */
        delete: operations["deleteTag"];
        /** Call a tag something else, or give it another colour */
        patch: operations["patchTag"];
    };
    "/api/v1/coupons": {
        /** Coupons, the newest first: all, those that are retired, or those that are not */
        get: operations["listCoupons"];
        /** A new coupon: with one code for everybody, or with a pool, whose codes are uploaded after it */
        post: operations["createCoupon"];
    };
    "/api/v1/coupons/{id}": {
        /** One coupon */
        get: operations["readCoupon"];
        /** Retire a coupon: nobody gets a code of it any more. What was handed out stays as it is */
        delete: operations["retireCoupon"];
        /** Rename a coupon, or warn at another number of codes. Its codes stay: customers have them */
        patch: operations["patchCoupon"];
    };
    "/api/v1/coupons/{id}/codes": {
        /** The codes of a coupon's pool, in the order of the alphabet, and who has each */
        get: operations["listCouponCodes"];
        /** Add up to 10,000 codes to a pool. Those that cannot be added are reported, the others are in it */
        post: operations["addCouponCodes"];
    };
    "/api/v1/usage": {
        /** SMS credits of a month, by number and by who sent */
        get: operations["readUsage"];
    };
    "/api/v1/reports": {
        /** How soon customers were answered, and how much was asked, replied and sent */
        get: operations["readReport"];
    };
    "/api/v1/reports.csv": {
        /** A table of the report as CSV */
        get: operations["exportReport"];
    };
    "/api/v1/exports/tickets.csv": {
        /** Tickets as CSV, a line each, the newest first: those of a list, opened in a time */
        get: operations["exportTickets"];
    };
    "/api/v1/exports/messages.csv": {
        /** Messages as CSV, a line each: those sent in a time, of the tickets of a list or of all */
        get: operations["exportMessages"];
    };
    "/api/v1/reports/revenue": {
        /** What customers bought after they followed a link in a text, by day, agent, campaign and ticket */
        get: operations["readRevenue"];
    };
    "/api/v1/reports/revenue.csv": {
        /** A table of the revenue as CSV, amounts in the smallest unit of their currency */
        get: operations["exportRevenue"];
    };
    "/api/v1/sales": {
        /** The orders behind the revenue, each with the text that it counts towards, the last placed first */
        get: operations["listSales"];
    };
    "/api/v1/first_steps": {
        /** What is done of what a new inbox needs */
        get: operations["readFirstSteps"];
    };
    "/api/v1/web_chat/answer": {
        /** What a visitor would be greeted with and answered at some time; now, where none is given */
        get: operations["readVisitorAnswer"];
    };
    "/api/v1/web_chat/identity_keys": {
        /** The keys that the shop signs identities with, the newest first, with their secrets */
        get: operations["listIdentityKeys"];
        /** Another key. Three can be in use at once, so that none has to be exchanged everywhere in one moment */
        post: operations["createIdentityKey"];
    };
    "/api/v1/web_chat/identity_keys/{id}": {
        /** Retire a key: what it signed counts no more */
        delete: operations["retireIdentityKey"];
    };
    "/api/v1/problems": {
        /** What could not be processed or sent, and requests with a forged signature */
        get: operations["listProblems"];
    };
    "/api/v1/shopify": {
        /** The shop at Shopify that tells of its customers and orders */
        get: operations["readShopify"];
        /** Connect a shop at Shopify, or give the connected one another secret or token */
        put: operations["connectShopify"];
        /** Disconnect the shop: nothing of it is taken any more. What it has told stays */
        delete: operations["disconnectShopify"];
    };
    "/api/v1/shopify/import": {
        /** Fetch the shop’s customers and orders: all of them the first time, then what has changed since */
        post: operations["importShopify"];
        /** Stop fetching. Begun again, it goes on where it was */
        delete: operations["stopShopifyImport"];
    };
    "/api/v1/shopify/requests/{id}/done": {
        /** Say that what a customer asked for by law, which Shopify has handed on, is done */
        post: operations["settleShopifyRequest"];
    };
    "/api/v1/webhooks": {
        /** Whom changes are told to, the newest first */
        get: operations["listWebhooks"];
        /** Tell an address of changes from now on. The secret that signs is in this answer alone */
        post: operations["createWebhook"];
    };
    "/api/v1/webhooks/{id}": {
        /** One of them */
        get: operations["readWebhook"];
        /** Tell it nothing more, and forget what it was told */
        delete: operations["deleteWebhook"];
        /** Choose what it is told of; disable it, or enable it again */
        patch: operations["patchWebhook"];
    };
    "/api/v1/webhooks/{id}/rotate_secret": {
        /** A new secret. The one before signs beside it for 24 hours */
        post: operations["rotateWebhookSecret"];
    };
    "/api/v1/webhooks/{id}/test": {
        /** Tell it `webhook.test` once, now, and see what it answers */
        post: operations["testWebhook"];
    };
    "/api/v1/webhooks/{id}/deliveries": {
        /** What it was told in the last 30 days, the newest first, and what it answered */
        get: operations["listWebhookDeliveries"];
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery_id}/replay": {
        /** Tell it again, under the same `webhook-id`, with what is there now */
        post: operations["replayWebhookDelivery"];
    };
    "/api/v1/imports": {
        /** CSV files that have been uploaded, the newest first */
        get: operations["listImports"];
        /** Upload a CSV file of up to 512 MiB and 2,000,000 lines, with a header: UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab. Nothing is taken in yet */
        post: operations["uploadImport"];
    };
    "/api/v1/imports/{id}": {
        /** One, with how far it is */
        get: operations["readImport"];
        /** Throw away a file of which nothing has been taken in */
        delete: operations["discardImport"];
    };
    "/api/v1/imports/{id}/check": {
        /** Say what its columns are, and find out what a run would come to. Nothing is written */
        post: operations["checkImport"];
    };
    "/api/v1/imports/{id}/run": {
        /** Take it in, as it was checked, or go on where it was stopped */
        post: operations["runImport"];
    };
    "/api/v1/imports/{id}/stop": {
        /** Stop a check or a run. What has been taken in stays */
        post: operations["stopImport"];
    };
    "/api/v1/imports/{id}/undo": {
        /** Take back what it has made, and put back what it has changed, unless that has been changed since. Sends stay */
        post: operations["undoImport"];
    };
    "/api/v1/imports/{id}/refused.csv": {
        /** The lines that cannot be taken in, each with its number, the field to blame and why */
        get: operations["exportRefusedLines"];
    };
    "/api/v1/media": {
        /** Upload a picture of up to 16 MiB, to be sent by its id within 7 days: JPEG, PNG, WebP or GIF. It is made to fit what telephones take, and told by nothing but its pixels */
        post: operations["uploadMedia"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "owner" | "admin" | "manager" | "support" | "analyst" | "campaign_coordinator" | "content_creator";
                            /** @description whether they are asked for a code when they sign in; null for who is not Owner or Admin */
                            second_factor: boolean | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                view?: "all" | "mine" | "unassigned";
                status?: ("open" | "snoozed" | "closed") | "any";
                read?: "unread" | "read";
                channel?: "sms" | "web_chat";
                assignee_id?: string;
                campaign_id?: string;
                flow_id?: string;
                /** @description a tag's id */
                tag?: string;
                /** @description `waiting`: those whose customers wait for an answer, the longest first, and no others */
                sort?: "newest" | "waiting";
                /** @description what there was in them from the day `since` to the day `until`, as reports count it; `cost`: texts that cost credits */
                had?: "question" | "reply" | "first_answer" | "late_answer" | "cost";
                since?: string;
                /** @description with this day */
                until?: string;
                /** @description whose replies `had` means */
                author_id?: string;
                /** @description from which of the shop's numbers, of `cost`; `none` for those that another tool sent without saying */
                sending_number?: string;
                /** @description names, phones, e-mails, ticket numbers and message text: all words, also as beginnings, and "phrases" */
                q?: string;
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            number: number;
                            /** @enum {string} */
                            channel: "sms" | "web_chat";
                            /** @enum {string} */
                            status: "open" | "snoozed" | "closed";
                            read: boolean;
                            snoozed_until: string | null;
                            assignee_id: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            last_inbound_at: string | null;
                            /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                            waiting_since: string | null;
                            /** @description ISO 8601, UTC */
                            sorted_at: string;
                            profile: {
                                id: string;
                                name: string | null;
                                phone: string | null;
                                email: string | null;
                                erased_at: string | null;
                            };
                            attributed_to: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string;
                            } | null;
                            flags: "opt_out_suspected"[];
                            /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                            tags: string[];
                            /** @description what a person wrote last in its thread */
                            snippet: {
                                body: string;
                                /** @enum {string} */
                                direction: "inbound" | "outbound";
                                /** @enum {string} */
                                source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                                /** @enum {string} */
                                status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                                keyword: string | null;
                                /** @description its words have been taken out */
                                erased: boolean;
                            } | null;
                            as_of: number;
                            /** @description with `q`: the newest message that holds it; null where the customer or the ticket's number does */
                            hit?: {
                                message_id: string;
                                /** @description on one line, of some 120 characters, with … where something is left out */
                                excerpt: string;
                                /** @description ISO 8601, UTC */
                                sent_at: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                        /** @description of a search: there may be more that was not looked at, since nearly every message has such words */
                        truncated: boolean;
                    };
                };
            };
        };
    };
    countTickets: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        all: {
                            open: number;
                            unread: number;
                        };
                        /** @description null for an API key */
                        mine: {
                            open: number;
                            unread: number;
                        } | null;
                        unassigned: {
                            open: number;
                            unread: number;
                        };
                        /** @description only the newest 5,000 open tickets were counted, and there are more */
                        capped: boolean;
                    };
                };
            };
        };
    };
    readTicket: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        number: number;
                        /** @enum {string} */
                        channel: "sms" | "web_chat";
                        /** @enum {string} */
                        status: "open" | "snoozed" | "closed";
                        read: boolean;
                        snoozed_until: string | null;
                        assignee_id: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        last_inbound_at: string | null;
                        /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                        waiting_since: string | null;
                        /** @description ISO 8601, UTC */
                        sorted_at: string;
                        profile: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            erased_at: string | null;
                        };
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        flags: "opt_out_suspected"[];
                        /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                        tags: string[];
                        /** @description what a person wrote last in its thread */
                        snippet: {
                            body: string;
                            /** @enum {string} */
                            direction: "inbound" | "outbound";
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            /** @enum {string} */
                            status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                            keyword: string | null;
                            /** @description its words have been taken out */
                            erased: boolean;
                        } | null;
                        as_of: number;
                        profile_detail: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            /** @description false for one that somebody typed in the chat: it joins nothing */
                            email_verified: boolean;
                            location: {
                                city: string | null;
                                region: string | null;
                                country: string | null;
                            } | null;
                            time_zone: string | null;
                            /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                            local_zones: {
                                zones: string[];
                                /** @enum {string} */
                                source: "profile" | "location" | "number";
                            } | null;
                            consent: {
                                /** @enum {string} */
                                sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                                /** @enum {string} */
                                sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                            };
                            blocked: boolean;
                            blocked_at: string | null;
                            /** @description from then on they are nobody: only what was counted is left */
                            erased_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            as_of: number;
                        };
                        tickets_of_profile: number;
                        /** @description the number that the customer texted last; replies leave from it */
                        sending_number: string | null;
                        may_reply: {
                            allowed: boolean;
                            code: ("no_sms_consent" | "profile_erased" | "profile_blocked" | "number_gone" | "chat_closed") | null;
                            since: string | null;
                            /** @description the keyword that the customer texted, where one decided */
                            evidence: string | null;
                        };
                        /** @description the text for which it is flagged */
                        flagged_message_id: string | null;
                        /** @description of a web chat */
                        visitor: {
                            /** @description whether they have the site open */
                            here: boolean;
                            left_at: string | null;
                            /** @description where they are, or were last */
                            page: {
                                url: string;
                                title: string;
                            } | null;
                            /** @description of that page, as `it` */
                            language: string;
                            /** @description our messages up to then have been seen */
                            seen_until: string | null;
                            follow_up: {
                                /** @description when an e-mail goes out for replies that they have not seen */
                                due_at: string | null;
                                /** @description when the last one went out */
                                sent_at: string | null;
                                /** @description null where one can */
                                why_not: ("no_email" | "no_sender" | "blocked") | null;
                            };
                        } | null;
                    };
                };
            };
        };
    };
    patchTicket: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "open" | "snoozed" | "closed";
                    snoozed_until?: string | null;
                    assignee_id?: string | null;
                    /** @description beside `assignee_id`: only if it is still this one's, else `assigned_meanwhile` */
                    if_assignee_id?: string | null;
                    read?: boolean;
                    /** @description by their ids: these and no others */
                    tags?: string[];
                    /** @description beside those that the ticket has */
                    add_tags?: string[];
                    /** @description after all else: what it has not is no matter */
                    remove_tags?: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        number: number;
                        /** @enum {string} */
                        channel: "sms" | "web_chat";
                        /** @enum {string} */
                        status: "open" | "snoozed" | "closed";
                        read: boolean;
                        snoozed_until: string | null;
                        assignee_id: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        last_inbound_at: string | null;
                        /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                        waiting_since: string | null;
                        /** @description ISO 8601, UTC */
                        sorted_at: string;
                        profile: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            erased_at: string | null;
                        };
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        flags: "opt_out_suspected"[];
                        /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                        tags: string[];
                        /** @description what a person wrote last in its thread */
                        snippet: {
                            body: string;
                            /** @enum {string} */
                            direction: "inbound" | "outbound";
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            /** @enum {string} */
                            status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                            keyword: string | null;
                            /** @description its words have been taken out */
                            erased: boolean;
                        } | null;
                        as_of: number;
                        profile_detail: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            /** @description false for one that somebody typed in the chat: it joins nothing */
                            email_verified: boolean;
                            location: {
                                city: string | null;
                                region: string | null;
                                country: string | null;
                            } | null;
                            time_zone: string | null;
                            /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                            local_zones: {
                                zones: string[];
                                /** @enum {string} */
                                source: "profile" | "location" | "number";
                            } | null;
                            consent: {
                                /** @enum {string} */
                                sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                                /** @enum {string} */
                                sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                            };
                            blocked: boolean;
                            blocked_at: string | null;
                            /** @description from then on they are nobody: only what was counted is left */
                            erased_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            as_of: number;
                        };
                        tickets_of_profile: number;
                        /** @description the number that the customer texted last; replies leave from it */
                        sending_number: string | null;
                        may_reply: {
                            allowed: boolean;
                            code: ("no_sms_consent" | "profile_erased" | "profile_blocked" | "number_gone" | "chat_closed") | null;
                            since: string | null;
                            /** @description the keyword that the customer texted, where one decided */
                            evidence: string | null;
                        };
                        /** @description the text for which it is flagged */
                        flagged_message_id: string | null;
                        /** @description of a web chat */
                        visitor: {
                            /** @description whether they have the site open */
                            here: boolean;
                            left_at: string | null;
                            /** @description where they are, or were last */
                            page: {
                                url: string;
                                title: string;
                            } | null;
                            /** @description of that page, as `it` */
                            language: string;
                            /** @description our messages up to then have been seen */
                            seen_until: string | null;
                            follow_up: {
                                /** @description when an e-mail goes out for replies that they have not seen */
                                due_at: string | null;
                                /** @description when the last one went out */
                                sent_at: string | null;
                                /** @description null where one can */
                                why_not: ("no_email" | "no_sender" | "blocked") | null;
                            };
                        } | null;
                    };
                };
            };
        };
    };
    patchTickets: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    patch: {
                        /** @enum {string} */
                        status?: "open" | "snoozed" | "closed";
                        snoozed_until?: string | null;
                        assignee_id?: string | null;
                        /** @description beside `assignee_id`: only if it is still this one's, else `assigned_meanwhile` */
                        if_assignee_id?: string | null;
                        read?: boolean;
                        /** @description by their ids: these and no others */
                        tags?: string[];
                        /** @description beside those that the ticket has */
                        add_tags?: string[];
                        /** @description after all else: what it has not is no matter */
                        remove_tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description those that are now as asked, in the order asked */
                        data: {
                            id: string;
                            number: number;
                            /** @enum {string} */
                            channel: "sms" | "web_chat";
                            /** @enum {string} */
                            status: "open" | "snoozed" | "closed";
                            read: boolean;
                            snoozed_until: string | null;
                            assignee_id: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            last_inbound_at: string | null;
                            /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                            waiting_since: string | null;
                            /** @description ISO 8601, UTC */
                            sorted_at: string;
                            profile: {
                                id: string;
                                name: string | null;
                                phone: string | null;
                                email: string | null;
                                erased_at: string | null;
                            };
                            attributed_to: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string;
                            } | null;
                            flags: "opt_out_suspected"[];
                            /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                            tags: string[];
                            /** @description what a person wrote last in its thread */
                            snippet: {
                                body: string;
                                /** @enum {string} */
                                direction: "inbound" | "outbound";
                                /** @enum {string} */
                                source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                                /** @enum {string} */
                                status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                                keyword: string | null;
                                /** @description its words have been taken out */
                                erased: boolean;
                            } | null;
                            as_of: number;
                        }[];
                        refused: {
                            id: string;
                            code: string;
                            detail: string;
                            /** @description of `assigned_meanwhile`: who has it; left out where nobody has */
                            assignee_id?: string;
                        }[];
                    };
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description leaves out what only marks it read or unread */
                without_read?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            number: number;
                            /** @description ISO 8601, UTC */
                            at: string;
                            type: string;
                            /** @description a `member`, an `api_key` (without a name once it is revoked), the `customer`, or the `system` */
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string | null;
                            };
                            fields: {
                                [key: string]: {
                                    from: unknown;
                                    to: unknown;
                                };
                            };
                            /** @description by their ids, of the members that its fields speak of, gone ones too */
                            names: {
                                [key: string]: string;
                            };
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description a message of the thread */
                around?: string;
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            ticket_id: string | null;
                            thread_id: string;
                            /** @enum {string} */
                            direction: "inbound" | "outbound";
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            body: string;
                            media: {
                                id: string;
                                url: string;
                                content_type: string;
                                width: number | null;
                                height: number | null;
                            }[];
                            /** @description pictures and videos of the customer that are not shown (SMS-8) */
                            media_left_out: number;
                            /** @enum {string} */
                            status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                            /** @description the provider's code, and the key of its reason in plain words */
                            error: {
                                code: string;
                                reason: string;
                            } | null;
                            /** @description of a scheduled one, when it is to leave */
                            sent_at: string;
                            /** @description when it is to leave, while it is scheduled */
                            send_at: string | null;
                            /** @description scheduled, it is canceled should the customer write first */
                            cancel_if_customer_writes: boolean;
                            /** @description that the text takes; 0 where it is none of ours */
                            segments: number;
                            /** @description that it is metered at */
                            credits: number;
                            /** @description the code that it hands out */
                            coupon: {
                                id: string;
                                code: string;
                            } | null;
                            client_message_id: string | null;
                            /** @description the agent who wrote it */
                            author: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description its words and pictures have been taken out */
                            erased: boolean;
                            /** @description after how many months they were, where the shop's time for keeping them was over */
                            kept_months: number | null;
                            /** @description the keyword that this text is, or answers */
                            keyword: string | null;
                            /** @description what that keyword means */
                            keyword_kind: ("stop" | "start" | "help" | "join") | null;
                            /** @description the campaign or flow that this message is of */
                            marketing: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string;
                            } | null;
                            attributed_to: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string;
                            } | null;
                            as_of: number;
                        }[];
                        next_cursor: string | null;
                        /** @description for the messages after these; null where there are none */
                        newer_cursor: string | null;
                    };
                };
            };
        };
    };
    reply: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description may be left out beside a picture or a coupon */
                    body?: string;
                    /** @description pictures uploaded before, in this order */
                    media_ids?: string[];
                    /** @description hands out a code: in place of {{coupon_code}}, or else at the end */
                    coupon_id?: string;
                    client_message_id?: string;
                    /** @description not before then; within 30 days */
                    send_at?: string;
                    /** @description only with `send_at` */
                    cancel_if_customer_writes?: boolean;
                    /** @description the quick reply that it was made from, for its count of uses */
                    quick_reply_id?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                        /** @description whether it is before 08:00 or from 20:00 on where the customer may be, when it leaves */
                        quiet_hours: boolean;
                    };
                };
            };
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                        /** @description whether it is before 08:00 or from 20:00 on where the customer may be, when it leaves */
                        quiet_hours: boolean;
                    };
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                    };
                };
            };
        };
    };
    editMessage: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string;
                    /** @description its pictures, in this order */
                    media_ids?: string[];
                    /** @description not before then, within 30 days; null for at once */
                    send_at?: string | null;
                    /** @description only while it is scheduled */
                    cancel_if_customer_writes?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                        /** @description whether it is before 08:00 or from 20:00 on where the customer may be, when it leaves */
                        quiet_hours: boolean;
                    };
                };
            };
        };
    };
    cancelMessage: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                    };
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            ticket_id: string;
                            /** @description null for what an API key wrote */
                            author: {
                                id: string;
                                name: string;
                            } | null;
                            body: string;
                            /** @description whom of the team it is meant for */
                            mentions: {
                                id: string;
                                name: string;
                            }[];
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            edited_at: string | null;
                            as_of: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    writeNote: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a UUID of the caller's, so that a call made twice writes one note */
                    id?: string;
                    body: string;
                    /** @description members who may use the inbox, by their ids */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string;
                        /** @description null for what an API key wrote */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        body: string;
                        /** @description whom of the team it is meant for */
                        mentions: {
                            id: string;
                            name: string;
                        }[];
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        edited_at: string | null;
                        as_of: number;
                    };
                };
            };
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string;
                        /** @description null for what an API key wrote */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        body: string;
                        /** @description whom of the team it is meant for */
                        mentions: {
                            id: string;
                            name: string;
                        }[];
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        edited_at: string | null;
                        as_of: number;
                    };
                };
            };
        };
    };
    deleteNote: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    editNote: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: string;
                    /** @description members who may use the inbox, by their ids */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string;
                        /** @description null for what an API key wrote */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        body: string;
                        /** @description whom of the team it is meant for */
                        mentions: {
                            id: string;
                            name: string;
                        }[];
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        edited_at: string | null;
                        as_of: number;
                    };
                };
            };
        };
    };
    readGifProvider: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description null where none has been set up: then there are no GIFs */
                        provider: "giphy" | null;
                        /**
                         * @description nothing stronger is found
                         * @enum {string}
                         */
                        rating: "g" | "pg" | "pg-13" | "r";
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    setGifProvider: {
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    provider: "giphy";
                    /** @description as the provider has given it; never told again. Left out, the one that is kept stays */
                    key?: string;
                    /** @enum {string} */
                    rating?: "g" | "pg" | "pg-13" | "r";
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description null where none has been set up: then there are no GIFs */
                        provider: "giphy" | null;
                        /**
                         * @description nothing stronger is found
                         * @enum {string}
                         */
                        rating: "g" | "pg" | "pg-13" | "r";
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    removeGifProvider: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description null where none has been set up: then there are no GIFs */
                        provider: "giphy" | null;
                        /**
                         * @description nothing stronger is found
                         * @enum {string}
                         */
                        rating: "g" | "pg" | "pg-13" | "r";
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    readKlaviyo: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /**
                         * @description waiting: for the next round; off: no key has been given
                         * @enum {string}
                         */
                        state: "off" | "pulling" | "waiting" | "stopped" | "trouble";
                        connected_at: string | null;
                        /** @description what is being pulled, or where it stopped */
                        step: ("profiles" | "metrics" | "campaigns" | "flows" | "events") | null;
                        /** @description whether everything is pulled, and not only what is new */
                        is_first: boolean;
                        counts: {
                            profiles: number;
                            /** @description states of consent that were told, one for each kind */
                            consents: number;
                            metrics: number;
                            campaigns: number;
                            flows: number;
                            events: number;
                        };
                        left_out: number;
                        /** @description the last 20 */
                        left_out_last: {
                            /** @enum {string} */
                            step: "profiles" | "metrics" | "campaigns" | "flows" | "events";
                            id: string;
                            reason: string;
                        }[];
                        /** @description when all that Klaviyo had was here last */
                        round_ended_at: string | null;
                        next_at: string | null;
                        trouble: {
                            /** @enum {string} */
                            code: "key" | "scope" | "unreachable" | "unexpected";
                            /** @description that the key lacks, as events:read */
                            scope: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    connectKlaviyo: {
        requestBody: {
            content: {
                "application/json": {
                    /** @description a private key with profiles:read, metrics:read, campaigns:read, flows:read and events:read */
                    key: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /**
                         * @description waiting: for the next round; off: no key has been given
                         * @enum {string}
                         */
                        state: "off" | "pulling" | "waiting" | "stopped" | "trouble";
                        connected_at: string | null;
                        /** @description what is being pulled, or where it stopped */
                        step: ("profiles" | "metrics" | "campaigns" | "flows" | "events") | null;
                        /** @description whether everything is pulled, and not only what is new */
                        is_first: boolean;
                        counts: {
                            profiles: number;
                            /** @description states of consent that were told, one for each kind */
                            consents: number;
                            metrics: number;
                            campaigns: number;
                            flows: number;
                            events: number;
                        };
                        left_out: number;
                        /** @description the last 20 */
                        left_out_last: {
                            /** @enum {string} */
                            step: "profiles" | "metrics" | "campaigns" | "flows" | "events";
                            id: string;
                            reason: string;
                        }[];
                        /** @description when all that Klaviyo had was here last */
                        round_ended_at: string | null;
                        next_at: string | null;
                        trouble: {
                            /** @enum {string} */
                            code: "key" | "scope" | "unreachable" | "unexpected";
                            /** @description that the key lacks, as events:read */
                            scope: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    disconnectKlaviyo: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /**
                         * @description waiting: for the next round; off: no key has been given
                         * @enum {string}
                         */
                        state: "off" | "pulling" | "waiting" | "stopped" | "trouble";
                        connected_at: string | null;
                        /** @description what is being pulled, or where it stopped */
                        step: ("profiles" | "metrics" | "campaigns" | "flows" | "events") | null;
                        /** @description whether everything is pulled, and not only what is new */
                        is_first: boolean;
                        counts: {
                            profiles: number;
                            /** @description states of consent that were told, one for each kind */
                            consents: number;
                            metrics: number;
                            campaigns: number;
                            flows: number;
                            events: number;
                        };
                        left_out: number;
                        /** @description the last 20 */
                        left_out_last: {
                            /** @enum {string} */
                            step: "profiles" | "metrics" | "campaigns" | "flows" | "events";
                            id: string;
                            reason: string;
                        }[];
                        /** @description when all that Klaviyo had was here last */
                        round_ended_at: string | null;
                        next_at: string | null;
                        trouble: {
                            /** @enum {string} */
                            code: "key" | "scope" | "unreachable" | "unexpected";
                            /** @description that the key lacks, as events:read */
                            scope: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    stopKlaviyo: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /**
                         * @description waiting: for the next round; off: no key has been given
                         * @enum {string}
                         */
                        state: "off" | "pulling" | "waiting" | "stopped" | "trouble";
                        connected_at: string | null;
                        /** @description what is being pulled, or where it stopped */
                        step: ("profiles" | "metrics" | "campaigns" | "flows" | "events") | null;
                        /** @description whether everything is pulled, and not only what is new */
                        is_first: boolean;
                        counts: {
                            profiles: number;
                            /** @description states of consent that were told, one for each kind */
                            consents: number;
                            metrics: number;
                            campaigns: number;
                            flows: number;
                            events: number;
                        };
                        left_out: number;
                        /** @description the last 20 */
                        left_out_last: {
                            /** @enum {string} */
                            step: "profiles" | "metrics" | "campaigns" | "flows" | "events";
                            id: string;
                            reason: string;
                        }[];
                        /** @description when all that Klaviyo had was here last */
                        round_ended_at: string | null;
                        next_at: string | null;
                        trouble: {
                            /** @enum {string} */
                            code: "key" | "scope" | "unreachable" | "unexpected";
                            /** @description that the key lacks, as events:read */
                            scope: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    resumeKlaviyo: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /**
                         * @description waiting: for the next round; off: no key has been given
                         * @enum {string}
                         */
                        state: "off" | "pulling" | "waiting" | "stopped" | "trouble";
                        connected_at: string | null;
                        /** @description what is being pulled, or where it stopped */
                        step: ("profiles" | "metrics" | "campaigns" | "flows" | "events") | null;
                        /** @description whether everything is pulled, and not only what is new */
                        is_first: boolean;
                        counts: {
                            profiles: number;
                            /** @description states of consent that were told, one for each kind */
                            consents: number;
                            metrics: number;
                            campaigns: number;
                            flows: number;
                            events: number;
                        };
                        left_out: number;
                        /** @description the last 20 */
                        left_out_last: {
                            /** @enum {string} */
                            step: "profiles" | "metrics" | "campaigns" | "flows" | "events";
                            id: string;
                            reason: string;
                        }[];
                        /** @description when all that Klaviyo had was here last */
                        round_ended_at: string | null;
                        next_at: string | null;
                        trouble: {
                            /** @enum {string} */
                            code: "key" | "scope" | "unreachable" | "unexpected";
                            /** @description that the key lacks, as events:read */
                            scope: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    readMedia: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "image/*": string;
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: {
                phone?: string;
                blocked?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            /** @description false for one that somebody typed in the chat: it joins nothing */
                            email_verified: boolean;
                            location: {
                                city: string | null;
                                region: string | null;
                                country: string | null;
                            } | null;
                            time_zone: string | null;
                            /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                            local_zones: {
                                zones: string[];
                                /** @enum {string} */
                                source: "profile" | "location" | "number";
                            } | null;
                            consent: {
                                /** @enum {string} */
                                sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                                /** @enum {string} */
                                sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                            };
                            blocked: boolean;
                            blocked_at: string | null;
                            /** @description from then on they are nobody: only what was counted is left */
                            erased_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            as_of: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    readProfile: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                        identifiers: {
                            /** @enum {string} */
                            kind: "phone" | "email" | "external_id";
                            value: string;
                            /** @description false for what an agent has added, and for an address that somebody typed in the chat */
                            verified: boolean;
                            /** @description since when it is known; null for what was typed */
                            created_at: string | null;
                            /** @description null for what is not to be changed here: an id of the shop's own, and what was typed in the chat */
                            id: string | null;
                            /** @description an agent has put it before the others of its kind */
                            main: boolean;
                        }[];
                        /** @description the phone that wrote last: replies by text go there */
                        reply_phone: string | null;
                        /** @description marketing, then transactional */
                        consent_now: {
                            /** @enum {string} */
                            kind: "sms_marketing" | "sms_transactional";
                            /** @enum {string} */
                            state: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @description null where it has never changed */
                            since: string | null;
                            source: ("keyword" | "provider" | "agent" | "api" | "import" | "join" | "phone") | null;
                            evidence: string | null;
                        }[];
                        /** @description of what is known of them, the earliest */
                        first_seen_at: string;
                        /** @description when they last wrote, ordered, or had the shop open */
                        last_seen_at: string | null;
                        tickets: number;
                        /** @description null where no other tool has told anything */
                        details: {
                            first_name: string | null;
                            last_name: string | null;
                            organization: string | null;
                            title: string | null;
                            /** @description as it-IT */
                            locale: string | null;
                            /** @description `address1`, `address2`, `zip`, `latitude`, `longitude`, `ip`, as far as they are known */
                            address: {
                                [key: string]: string | number;
                            };
                            /** @description the shop's own, by its own names */
                            properties: {
                                [key: string]: unknown;
                            };
                            /** @description ISO 8601, UTC */
                            updated_at: string;
                        } | null;
                        order_totals: {
                            orders: number;
                            /** @description by currency, the most orders first */
                            spent: {
                                currency: string;
                                amount: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    editProfile: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string | null;
                    /** @description in the place of the one that is shown */
                    email?: string | null;
                    /** @description IANA, as Europe/Rome */
                    time_zone?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                    };
                };
            };
        };
    };
    listTicketsOfProfile: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            number: number;
                            /** @enum {string} */
                            channel: "sms" | "web_chat";
                            /** @enum {string} */
                            status: "open" | "snoozed" | "closed";
                            read: boolean;
                            snoozed_until: string | null;
                            assignee_id: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            last_inbound_at: string | null;
                            /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                            waiting_since: string | null;
                            /** @description ISO 8601, UTC */
                            sorted_at: string;
                            profile: {
                                id: string;
                                name: string | null;
                                phone: string | null;
                                email: string | null;
                                erased_at: string | null;
                            };
                            attributed_to: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string;
                            } | null;
                            flags: "opt_out_suspected"[];
                            /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                            tags: string[];
                            /** @description what a person wrote last in its thread */
                            snippet: {
                                body: string;
                                /** @enum {string} */
                                direction: "inbound" | "outbound";
                                /** @enum {string} */
                                source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                                /** @enum {string} */
                                status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                                keyword: string | null;
                                /** @description its words have been taken out */
                                erased: boolean;
                            } | null;
                            as_of: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    exportProfile: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    exportProfileAsPage: {
        parameters: {
            query?: {
                language?: "en" | "it";
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/html": string;
                };
            };
        };
    };
    eraseProfile: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                    };
                };
            };
        };
    };
    addIdentifier: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "phone";
                    /** @description in international form, or as it is dialled where the shop's first number is */
                    value: string;
                } | {
                    /** @enum {string} */
                    kind: "email";
                    value: string;
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "phone" | "email" | "external_id";
                        value: string;
                        /** @description false for what an agent has added, and for an address that somebody typed in the chat */
                        verified: boolean;
                        /** @description since when it is known; null for what was typed */
                        created_at: string | null;
                        /** @description null for what is not to be changed here: an id of the shop's own, and what was typed in the chat */
                        id: string | null;
                        /** @description an agent has put it before the others of its kind */
                        main: boolean;
                    };
                };
            };
        };
    };
    removeIdentifier: {
        parameters: {
            path: {
                id: string;
                /** @description as `identifiers` of the profile say it: a phone or an address */
                identifier_id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    changeIdentifier: {
        parameters: {
            path: {
                id: string;
                /** @description as `identifiers` of the profile say it: a phone or an address */
                identifier_id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    main: true;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "phone" | "email" | "external_id";
                        value: string;
                        /** @description false for what an agent has added, and for an address that somebody typed in the chat */
                        verified: boolean;
                        /** @description since when it is known; null for what was typed */
                        created_at: string | null;
                        /** @description null for what is not to be changed here: an id of the shop's own, and what was typed in the chat */
                        id: string | null;
                        /** @description an agent has put it before the others of its kind */
                        main: boolean;
                    };
                };
            };
        };
    };
    readRetention: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description after which the words, pictures and notes of a closed SMS ticket go, once nobody has written in it for as long */
                        texts_months: number | null;
                        /** @description the same of a closed web chat */
                        chats_months: number | null;
                        /** @description after which what other tools have told of a customer's activity goes; the consent ledger stays */
                        activity_months: number | null;
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    setRetention: {
        requestBody: {
            content: {
                "application/json": {
                    /** @description after which the words, pictures and notes of a closed SMS ticket go, once nobody has written in it for as long */
                    texts_months: number | null;
                    /** @description the same of a closed web chat */
                    chats_months: number | null;
                    /** @description after which what other tools have told of a customer's activity goes; the consent ledger stays */
                    activity_months: number | null;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description after which the words, pictures and notes of a closed SMS ticket go, once nobody has written in it for as long */
                        texts_months: number | null;
                        /** @description the same of a closed web chat */
                        chats_months: number | null;
                        /** @description after which what other tools have told of a customer's activity goes; the consent ledger stays */
                        activity_months: number | null;
                        changed_at: string | null;
                    };
                };
            };
        };
    };
    previewRetention: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description after which the words, pictures and notes of a closed SMS ticket go, once nobody has written in it for as long */
                    texts_months: number | null;
                    /** @description the same of a closed web chat */
                    chats_months: number | null;
                    /** @description after which what other tools have told of a customer's activity goes; the consent ledger stays */
                    activity_months: number | null;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        texts: {
                            /** @description of which words would go */
                            tickets: number;
                            /** @description whose words and pictures would go */
                            messages: number;
                            /** @description whether there is more than was counted */
                            more: boolean;
                        };
                        chats: {
                            /** @description of which words would go */
                            tickets: number;
                            /** @description whose words and pictures would go */
                            messages: number;
                            /** @description whether there is more than was counted */
                            more: boolean;
                        };
                        activity: {
                            events: number;
                            /** @description whether there is more than was counted */
                            more: boolean;
                        };
                    };
                };
            };
        };
    };
    joinProfiles: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    other_id: string;
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description nothing has been changed */
                        preview: boolean;
                        /** @description who there is from now on: whoever has the older SMS ticket */
                        profile_id: string;
                        /** @description leads there from now on, in every call */
                        gone_id: string;
                        /** @description the older SMS ticket, which takes the messages */
                        ticket: {
                            id: string;
                            number: number;
                        } | null;
                        /** @description the younger one, whose id and number lead to the older */
                        closed_ticket: {
                            id: string;
                            number: number;
                        } | null;
                        /** @description of each kind the stricter; one who has no phone and never agreed says nothing */
                        consent: {
                            /** @enum {string} */
                            kind: "sms_marketing" | "sms_transactional";
                            /** @enum {string} */
                            profile: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            gone: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            becomes: "never_subscribed" | "subscribed" | "unsubscribed";
                        }[];
                        /** @description all that both are known by */
                        identifiers: {
                            /** @enum {string} */
                            kind: "phone" | "email" | "external_id";
                            value: string;
                            /** @description false for what an agent has added, and for an address that somebody typed in the chat */
                            verified: boolean;
                            /** @description since when it is known; null for what was typed */
                            created_at: string | null;
                        }[];
                        /** @description what comes over from the one who goes; very old messages some moments later */
                        moves: {
                            messages: number;
                            chats: number;
                            orders: number;
                            notes: number;
                        };
                    };
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description a metric's name */
                metric?: string;
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @description its name, as Clicked SMS */
                            metric: string;
                            /** @description ISO 8601, UTC */
                            at: string;
                            /** @description what there is to know of it. Of the metrics that Parley records, see contract/metrics.ts */
                            details: {
                                [key: string]: unknown;
                            };
                            /** @description the message that it is, or is about */
                            message_id: string | null;
                            /** @description the order that it is */
                            order_id: string | null;
                            /** @description who says so: `parley`, `api`, or the tool that it came in by */
                            source: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    listMetrics: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            metric: string;
                            count: number;
                            /** @description ISO 8601, UTC */
                            last_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    recordEvent: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as Viewed Product */
                    metric: string;
                    profile: {
                        /** @description a profile's id here */
                        id?: string;
                        /** @description the shop's own */
                        external_id?: string;
                        /** @description in international form, as +393475550142 */
                        phone?: string;
                        email?: string;
                    };
                    /** @description now, where it is not given */
                    at?: string;
                    /** @default {} */
                    properties?: {
                        [key: string]: unknown;
                    };
                    /** @description the same one again, of this profile and metric, counts once */
                    unique_id?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description its name, as Clicked SMS */
                        metric: string;
                        /** @description ISO 8601, UTC */
                        at: string;
                        /** @description what there is to know of it. Of the metrics that Parley records, see contract/metrics.ts */
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description the message that it is, or is about */
                        message_id: string | null;
                        /** @description the order that it is */
                        order_id: string | null;
                        /** @description who says so: `parley`, `api`, or the tool that it came in by */
                        source: string;
                    };
                };
            };
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description its name, as Clicked SMS */
                        metric: string;
                        /** @description ISO 8601, UTC */
                        at: string;
                        /** @description what there is to know of it. Of the metrics that Parley records, see contract/metrics.ts */
                        details: {
                            [key: string]: unknown;
                        };
                        /** @description the message that it is, or is about */
                        message_id: string | null;
                        /** @description the order that it is */
                        order_id: string | null;
                        /** @description who says so: `parley`, `api`, or the tool that it came in by */
                        source: string;
                    };
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            profile_id: string;
                            /** @description by what it came in: `api` */
                            source: string;
                            /** @description the shop's own id of it */
                            external_id: string;
                            number: string;
                            /** @description ISO 8601, UTC */
                            placed_at: string;
                            /** @description ISO 8601, UTC */
                            updated_at: string;
                            /** @description ISO 4217 */
                            currency: string;
                            /** @description in the currency's smallest unit, as are all amounts */
                            total: number;
                            refunded: number;
                            /** @enum {string} */
                            payment_status: "pending" | "authorized" | "partially_paid" | "paid" | "partially_refunded" | "refunded" | "voided";
                            /** @enum {string} */
                            fulfilment_status: "unfulfilled" | "partially_shipped" | "shipped" | "delivered";
                            /** @description one of each parcel */
                            fulfilments: {
                                /** @enum {string} */
                                status: "preparing" | "in_transit" | "out_for_delivery" | "delivered" | "failed" | "cancelled";
                                tracking_company: string | null;
                                tracking_number: string | null;
                                /** @description http or https */
                                tracking_url: string | null;
                                /** @description when it was sent */
                                created_at: string | null;
                            }[];
                            items: {
                                title: string;
                                variant: string | null;
                                quantity: number;
                                /** @description in the currency's smallest unit */
                                unit_price: number;
                                /** @description as the shop gave it; no screen of the inbox loads it from there */
                                image_url: string | null;
                                /** @description where the inbox shows a small one from, which the server fetches; null where the shop gave none */
                                picture: string | null;
                            }[];
                            /** @description where the shop sees to it; http or https */
                            admin_url: string | null;
                            cancelled_at: string | null;
                            /** @description to try the shop out: it counts for nothing */
                            test: boolean;
                            /** @description the text that it counts towards, since its link was followed before (GET /sales) */
                            sale: {
                                message_id: string;
                                ticket_id: string | null;
                                /** @description ISO 8601, UTC */
                                clicked_at: string;
                            } | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    recordOrders: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    orders: unknown[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        created: number;
                        updated: number;
                        /** @description those that say nothing newer than what is stored */
                        unchanged: number;
                        refused: {
                            /** @description its place in `orders`, from 0 */
                            index: number;
                            pointer: string;
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
        };
    };
    readOrderPicture: {
        parameters: {
            path: {
                id: string;
                /** @description its place in `items`, from 0 */
                item: number;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "image/*": string;
                };
            };
        };
    };
    optOutCustomer: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        number: number;
                        /** @enum {string} */
                        channel: "sms" | "web_chat";
                        /** @enum {string} */
                        status: "open" | "snoozed" | "closed";
                        read: boolean;
                        snoozed_until: string | null;
                        assignee_id: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        last_inbound_at: string | null;
                        /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                        waiting_since: string | null;
                        /** @description ISO 8601, UTC */
                        sorted_at: string;
                        profile: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            erased_at: string | null;
                        };
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        flags: "opt_out_suspected"[];
                        /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                        tags: string[];
                        /** @description what a person wrote last in its thread */
                        snippet: {
                            body: string;
                            /** @enum {string} */
                            direction: "inbound" | "outbound";
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            /** @enum {string} */
                            status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                            keyword: string | null;
                            /** @description its words have been taken out */
                            erased: boolean;
                        } | null;
                        as_of: number;
                        profile_detail: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            /** @description false for one that somebody typed in the chat: it joins nothing */
                            email_verified: boolean;
                            location: {
                                city: string | null;
                                region: string | null;
                                country: string | null;
                            } | null;
                            time_zone: string | null;
                            /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                            local_zones: {
                                zones: string[];
                                /** @enum {string} */
                                source: "profile" | "location" | "number";
                            } | null;
                            consent: {
                                /** @enum {string} */
                                sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                                /** @enum {string} */
                                sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                            };
                            blocked: boolean;
                            blocked_at: string | null;
                            /** @description from then on they are nobody: only what was counted is left */
                            erased_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            as_of: number;
                        };
                        tickets_of_profile: number;
                        /** @description the number that the customer texted last; replies leave from it */
                        sending_number: string | null;
                        may_reply: {
                            allowed: boolean;
                            code: ("no_sms_consent" | "profile_erased" | "profile_blocked" | "number_gone" | "chat_closed") | null;
                            since: string | null;
                            /** @description the keyword that the customer texted, where one decided */
                            evidence: string | null;
                        };
                        /** @description the text for which it is flagged */
                        flagged_message_id: string | null;
                        /** @description of a web chat */
                        visitor: {
                            /** @description whether they have the site open */
                            here: boolean;
                            left_at: string | null;
                            /** @description where they are, or were last */
                            page: {
                                url: string;
                                title: string;
                            } | null;
                            /** @description of that page, as `it` */
                            language: string;
                            /** @description our messages up to then have been seen */
                            seen_until: string | null;
                            follow_up: {
                                /** @description when an e-mail goes out for replies that they have not seen */
                                due_at: string | null;
                                /** @description when the last one went out */
                                sent_at: string | null;
                                /** @description null where one can */
                                why_not: ("no_email" | "no_sender" | "blocked") | null;
                            };
                        } | null;
                    };
                };
            };
        };
    };
    dismissOptOut: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        number: number;
                        /** @enum {string} */
                        channel: "sms" | "web_chat";
                        /** @enum {string} */
                        status: "open" | "snoozed" | "closed";
                        read: boolean;
                        snoozed_until: string | null;
                        assignee_id: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        last_inbound_at: string | null;
                        /** @description of an open one: when the customer wrote the first of the words that nobody has answered */
                        waiting_since: string | null;
                        /** @description ISO 8601, UTC */
                        sorted_at: string;
                        profile: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            erased_at: string | null;
                        };
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        flags: "opt_out_suspected"[];
                        /** @description the ids of its tags: GET /api/v1/tags tells their names and colours */
                        tags: string[];
                        /** @description what a person wrote last in its thread */
                        snippet: {
                            body: string;
                            /** @enum {string} */
                            direction: "inbound" | "outbound";
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            /** @enum {string} */
                            status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                            keyword: string | null;
                            /** @description its words have been taken out */
                            erased: boolean;
                        } | null;
                        as_of: number;
                        profile_detail: {
                            id: string;
                            name: string | null;
                            phone: string | null;
                            email: string | null;
                            /** @description false for one that somebody typed in the chat: it joins nothing */
                            email_verified: boolean;
                            location: {
                                city: string | null;
                                region: string | null;
                                country: string | null;
                            } | null;
                            time_zone: string | null;
                            /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                            local_zones: {
                                zones: string[];
                                /** @enum {string} */
                                source: "profile" | "location" | "number";
                            } | null;
                            consent: {
                                /** @enum {string} */
                                sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                                /** @enum {string} */
                                sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                            };
                            blocked: boolean;
                            blocked_at: string | null;
                            /** @description from then on they are nobody: only what was counted is left */
                            erased_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            as_of: number;
                        };
                        tickets_of_profile: number;
                        /** @description the number that the customer texted last; replies leave from it */
                        sending_number: string | null;
                        may_reply: {
                            allowed: boolean;
                            code: ("no_sms_consent" | "profile_erased" | "profile_blocked" | "number_gone" | "chat_closed") | null;
                            since: string | null;
                            /** @description the keyword that the customer texted, where one decided */
                            evidence: string | null;
                        };
                        /** @description the text for which it is flagged */
                        flagged_message_id: string | null;
                        /** @description of a web chat */
                        visitor: {
                            /** @description whether they have the site open */
                            here: boolean;
                            left_at: string | null;
                            /** @description where they are, or were last */
                            page: {
                                url: string;
                                title: string;
                            } | null;
                            /** @description of that page, as `it` */
                            language: string;
                            /** @description our messages up to then have been seen */
                            seen_until: string | null;
                            follow_up: {
                                /** @description when an e-mail goes out for replies that they have not seen */
                                due_at: string | null;
                                /** @description when the last one went out */
                                sent_at: string | null;
                                /** @description null where one can */
                                why_not: ("no_email" | "no_sender" | "blocked") | null;
                            };
                        } | null;
                    };
                };
            };
        };
    };
    blockProfile: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                        /** @description before this call changed it: unblocked, a PATCH of it has it stand so again. Chats stay closed */
                        sms_ticket_was: {
                            id: string;
                            /** @enum {string} */
                            status: "open" | "snoozed" | "closed";
                            read: boolean;
                            snoozed_until: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    unblockProfile: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                    };
                };
            };
        };
    };
    changeConsent: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    sms_marketing?: "subscribed" | "unsubscribed";
                    /** @enum {string} */
                    sms_transactional?: "subscribed" | "unsubscribed";
                    evidence?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @description false for one that somebody typed in the chat: it joins nothing */
                        email_verified: boolean;
                        location: {
                            city: string | null;
                            region: string | null;
                            country: string | null;
                        } | null;
                        time_zone: string | null;
                        /** @description the time zones where they may be, IANA, and by what; null where nothing tells */
                        local_zones: {
                            zones: string[];
                            /** @enum {string} */
                            source: "profile" | "location" | "number";
                        } | null;
                        consent: {
                            /** @enum {string} */
                            sms_marketing: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            sms_transactional: "never_subscribed" | "subscribed" | "unsubscribed";
                        };
                        blocked: boolean;
                        blocked_at: string | null;
                        /** @description from then on they are nobody: only what was counted is left */
                        erased_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        as_of: number;
                    };
                };
            };
        };
    };
    listConsentEntries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            profile_id: string;
                            /** @enum {string} */
                            kind: "sms_marketing" | "sms_transactional";
                            /** @enum {string} */
                            was: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            became: "never_subscribed" | "subscribed" | "unsubscribed";
                            /** @enum {string} */
                            source: "keyword" | "provider" | "agent" | "api" | "import" | "join" | "phone";
                            /** @description the word that was texted, or what the caller gave */
                            evidence: string | null;
                            /** @description the text that it goes by */
                            message_id: string | null;
                            actor: {
                                kind: string;
                                id: string | null;
                                name: string | null;
                            };
                            /** @description ISO 8601, UTC */
                            at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    exportConsentLedger: {
        parameters: {
            query?: {
                profile_id?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    recordMarketingSend: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "campaign" | "flow";
                    id: string;
                    name: string;
                    /** @description in international form, as +393475550142 */
                    phone: string;
                    body: string;
                    /** @description the number or the branded sender that it left from */
                    from?: string;
                    /** @enum {string} */
                    status?: "sent" | "delivered" | "failed";
                    /** @description now, where it is not given */
                    sent_at?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                    };
                };
            };
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        ticket_id: string | null;
                        thread_id: string;
                        /** @enum {string} */
                        direction: "inbound" | "outbound";
                        /** @enum {string} */
                        source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                        body: string;
                        media: {
                            id: string;
                            url: string;
                            content_type: string;
                            width: number | null;
                            height: number | null;
                        }[];
                        /** @description pictures and videos of the customer that are not shown (SMS-8) */
                        media_left_out: number;
                        /** @enum {string} */
                        status: "received" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "failed" | "unknown" | "canceled";
                        /** @description the provider's code, and the key of its reason in plain words */
                        error: {
                            code: string;
                            reason: string;
                        } | null;
                        /** @description of a scheduled one, when it is to leave */
                        sent_at: string;
                        /** @description when it is to leave, while it is scheduled */
                        send_at: string | null;
                        /** @description scheduled, it is canceled should the customer write first */
                        cancel_if_customer_writes: boolean;
                        /** @description that the text takes; 0 where it is none of ours */
                        segments: number;
                        /** @description that it is metered at */
                        credits: number;
                        /** @description the code that it hands out */
                        coupon: {
                            id: string;
                            code: string;
                        } | null;
                        client_message_id: string | null;
                        /** @description the agent who wrote it */
                        author: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description its words and pictures have been taken out */
                        erased: boolean;
                        /** @description after how many months they were, where the shop's time for keeping them was over */
                        kept_months: number | null;
                        /** @description the keyword that this text is, or answers */
                        keyword: string | null;
                        /** @description what that keyword means */
                        keyword_kind: ("stop" | "start" | "help" | "join") | null;
                        /** @description the campaign or flow that this message is of */
                        marketing: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        attributed_to: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                        } | null;
                        as_of: number;
                    };
                };
            };
        };
    };
    recordMarketingSends: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    sends: unknown[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        recorded: number;
                        /** @description recorded before */
                        repeated: number;
                        refused: {
                            /** @description its place in `sends`, from 0 */
                            index: number;
                            pointer: string;
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                            /** @description ISO 8601, UTC */
                            last_sent_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    listFlows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string;
                            /** @description ISO 8601, UTC */
                            last_sent_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            prefix: string;
                            scopes: ("tickets:read" | "tickets:write" | "profiles:read" | "profiles:write" | "settings:read" | "settings:write" | "keys:write" | "webhooks:read" | "webhooks:write")[];
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            /** @description good to the minute */
                            last_used_at: string | null;
                            /** @description from then on it opens nothing: 401 `key_expired`; null for never */
                            expires_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("tickets:read" | "tickets:write" | "profiles:read" | "profiles:write" | "settings:read" | "settings:write" | "keys:write" | "webhooks:read" | "webhooks:write")[];
                    /** @description left out, it is good until it is revoked */
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        prefix: string;
                        scopes: ("tickets:read" | "tickets:write" | "profiles:read" | "profiles:write" | "settings:read" | "settings:write" | "keys:write" | "webhooks:read" | "webhooks:write")[];
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description good to the minute */
                        last_used_at: string | null;
                        /** @description from then on it opens nothing: 401 `key_expired`; null for never */
                        expires_at: string | null;
                        key: string;
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    listNumbers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            phone: string;
                            provider: string;
                            provider_account_id: string;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            gone_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createNumber: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description in international form, or the digits of a short code */
                    phone: string;
                    /** @description the account connected last, where none is named */
                    provider_account_id?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        phone: string;
                        provider: string;
                        provider_account_id: string;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        gone_at: string | null;
                    };
                };
            };
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        phone: string;
                        provider: string;
                        provider_account_id: string;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        gone_at: string | null;
                    };
                };
            };
        };
    };
    retireNumber: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        phone: string;
                        provider: string;
                        provider_account_id: string;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        gone_at: string | null;
                    };
                };
            };
        };
    };
    changeNumber: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    gone: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        phone: string;
                        provider: string;
                        provider_account_id: string;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        gone_at: string | null;
                    };
                };
            };
        };
    };
    listProviderAccounts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            provider: "twilio" | "telnyx" | "sinch" | "simulator";
                            /** @description null for the one that the environment names, and for the simulator */
                            name: string | null;
                            /** @description the provider's own id of the account */
                            external_id: string;
                            options: {
                                [key: string]: string;
                            };
                            /** @description the secrets themselves are never told */
                            secret_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            numbers: {
                                id: string;
                                phone: string;
                                provider: string;
                                provider_account_id: string;
                                /** @description ISO 8601, UTC */
                                created_at: string;
                                gone_at: string | null;
                            }[];
                            webhook_urls: {
                                /** @description to be set at the provider, for incoming messages */
                                messages: string;
                                /** @description to be set nowhere: each text names it */
                                status: string;
                            } | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            retired_at: string | null;
                            /** @description up to when what customers texted has been fetched */
                            reconciled_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    connectProviderAccount: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    provider: "twilio";
                    /** @description the Account SID */
                    external_id: string;
                    name: string;
                    /** @description the primary auth token, which signs the requests */
                    secret: string;
                    /** @description as `phone` of `POST /numbers` */
                    numbers?: string[];
                    options?: {
                        messaging_service_sid?: string;
                    };
                } | {
                    /** @enum {string} */
                    provider: "telnyx";
                    /** @description the id of the messaging profile */
                    external_id: string;
                    name: string;
                    /** @description an API key */
                    secret: string;
                    /** @description as `phone` of `POST /numbers` */
                    numbers?: string[];
                    options: {
                        /** @description with which Telnyx signs */
                        public_key: string;
                    };
                } | {
                    /** @enum {string} */
                    provider: "sinch";
                    /** @description the id of the service plan */
                    external_id: string;
                    name: string;
                    /** @description the API token of the service plan */
                    secret: string;
                    /** @description as `phone` of `POST /numbers` */
                    numbers?: string[];
                    /** @description with which the callbacks are signed, as agreed with Sinch */
                    webhook_secret: string;
                    options: {
                        /** @enum {string} */
                        region: "us" | "eu" | "au" | "br" | "ca";
                    };
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        provider: "twilio" | "telnyx" | "sinch" | "simulator";
                        /** @description null for the one that the environment names, and for the simulator */
                        name: string | null;
                        /** @description the provider's own id of the account */
                        external_id: string;
                        options: {
                            [key: string]: string;
                        };
                        /** @description the secrets themselves are never told */
                        secret_set: boolean;
                        /** @description whether the environment names it: then nobody changes it here */
                        set_by_environment: boolean;
                        numbers: {
                            id: string;
                            phone: string;
                            provider: string;
                            provider_account_id: string;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            gone_at: string | null;
                        }[];
                        webhook_urls: {
                            /** @description to be set at the provider, for incoming messages */
                            messages: string;
                            /** @description to be set nowhere: each text names it */
                            status: string;
                        } | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        retired_at: string | null;
                        /** @description up to when what customers texted has been fetched */
                        reconciled_at: string | null;
                    };
                };
            };
        };
    };
    retireProviderAccount: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        provider: "twilio" | "telnyx" | "sinch" | "simulator";
                        /** @description null for the one that the environment names, and for the simulator */
                        name: string | null;
                        /** @description the provider's own id of the account */
                        external_id: string;
                        options: {
                            [key: string]: string;
                        };
                        /** @description the secrets themselves are never told */
                        secret_set: boolean;
                        /** @description whether the environment names it: then nobody changes it here */
                        set_by_environment: boolean;
                        numbers: {
                            id: string;
                            phone: string;
                            provider: string;
                            provider_account_id: string;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            gone_at: string | null;
                        }[];
                        webhook_urls: {
                            /** @description to be set at the provider, for incoming messages */
                            messages: string;
                            /** @description to be set nowhere: each text names it */
                            status: string;
                        } | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        retired_at: string | null;
                        /** @description up to when what customers texted has been fetched */
                        reconciled_at: string | null;
                    };
                };
            };
        };
    };
    changeProviderAccount: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    secret?: string;
                    /** @description of Sinch only */
                    webhook_secret?: string;
                    /** @description those of its provider; what is not named stays */
                    options?: {
                        messaging_service_sid?: string | null;
                        public_key?: string;
                        /** @enum {string} */
                        region?: "us" | "eu" | "au" | "br" | "ca";
                    };
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        provider: "twilio" | "telnyx" | "sinch" | "simulator";
                        /** @description null for the one that the environment names, and for the simulator */
                        name: string | null;
                        /** @description the provider's own id of the account */
                        external_id: string;
                        options: {
                            [key: string]: string;
                        };
                        /** @description the secrets themselves are never told */
                        secret_set: boolean;
                        /** @description whether the environment names it: then nobody changes it here */
                        set_by_environment: boolean;
                        numbers: {
                            id: string;
                            phone: string;
                            provider: string;
                            provider_account_id: string;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            gone_at: string | null;
                        }[];
                        webhook_urls: {
                            /** @description to be set at the provider, for incoming messages */
                            messages: string;
                            /** @description to be set nowhere: each text names it */
                            status: string;
                        } | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        retired_at: string | null;
                        /** @description up to when what customers texted has been fetched */
                        reconciled_at: string | null;
                    };
                };
            };
        };
    };
    readSettings: {
        parameters: {
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @description who the shop's texts say they are from */
                        organization_prefix: string;
                        default_sender_email: string;
                        /** @description IANA */
                        time_zone: string;
                        /**
                         * @description of the texts that go out by themselves
                         * @enum {string}
                         */
                        language: "en" | "fr" | "es" | "it" | "de";
                        auto_responder: {
                            /** @enum {string} */
                            audience: "all" | "non_consented" | "off";
                            text_all: string;
                            text_non_consented: string;
                            /** @description a customer is answered at most once in it */
                            period_minutes: number;
                        };
                        attribution_window_hours: number;
                        /** @description within which customers expect an answer */
                        answer_target_minutes: number;
                        /** @description whether only time within the office hours counts */
                        answer_target_in_office_hours: boolean;
                        /** @enum {string} */
                        opt_out_match: "exact" | "contains";
                        double_opt_in: boolean;
                        show_customer_media: boolean;
                        /** @description the shop's own, beside the shipped ones */
                        keywords: {
                            join: string[];
                            stop: string[];
                            start: string[];
                            help: string[];
                        };
                        /** @description `confirm` asks for the double opt-in */
                        keyword_responses: {
                            en: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            fr: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            es: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            it: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            de: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                        };
                        /** @description null while nobody has said */
                        texts_answered_here: boolean | null;
                        /** @description for which a reply from the inbox can be taken back; 0 for none */
                        undo_send_seconds: number;
                        shorten_links: boolean;
                        /** @description whether the inbox counts customers with unread messages in red */
                        unread_badge: boolean;
                        /** @description the shop's own host for short links, as go.shop.example */
                        link_domain: string | null;
                        support_email: {
                            from: string | null;
                            reply_to: string | null;
                        };
                        email_notifications: {
                            on: boolean;
                            recipients: string[];
                            /** @description and not once a ticket while it is unread */
                            every_message: boolean;
                            /** @description took themselves off by the link in such an e-mail, until they are recipients again */
                            unsubscribed: string[];
                        };
                        /** @description new tickets go to the agents who are Online, in turn */
                        round_robin: {
                            enabled: boolean;
                            /** @description what waited is given out when the office opens or somebody comes Online */
                            hand_out: boolean;
                            /** @description for which an agent without an open screen stays Online */
                            grace_minutes: number;
                        };
                        credits: {
                            monthly_allowance: number | null;
                            /** @description what a picture message costs, in credits */
                            picture: number;
                            /** @description by ISO 3166 country; 1 where none is named */
                            country_factors: {
                                [key: string]: number;
                            };
                        };
                        /** @description shown when the chat is opened; empty for none */
                        welcome_message: string;
                        /** @description by the clock of the workspace's time zone; null for always */
                        office_hours: {
                            /** @description several blocks a day, of `HH:MM` up to `24:00` */
                            days: {
                                mon: {
                                    from: string;
                                    to: string;
                                }[];
                                tue: {
                                    from: string;
                                    to: string;
                                }[];
                                wed: {
                                    from: string;
                                    to: string;
                                }[];
                                thu: {
                                    from: string;
                                    to: string;
                                }[];
                                fri: {
                                    from: string;
                                    to: string;
                                }[];
                                sat: {
                                    from: string;
                                    to: string;
                                }[];
                                sun: {
                                    from: string;
                                    to: string;
                                }[];
                            };
                            /** @description days, YYYY-MM-DD, with hours of their own in place of their weekday's */
                            holidays: {
                                date: string;
                                name: string | null;
                                hours: {
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                        } | null;
                        /** @description to who begins to write inside and outside the hours, once a session; empty for none */
                        office_hours_replies: {
                            inside: string;
                            outside: string;
                        };
                        web_chat: {
                            /** @description #rrggbb */
                            color: string;
                            /**
                             * @description `page` takes that of the page
                             * @enum {string}
                             */
                            font: "system" | "serif" | "rounded" | "page";
                            /** @enum {string} */
                            corners: "round" | "soft" | "square";
                            /** @enum {string} */
                            launcher_side: "right" | "left";
                            /** @description beside the bubble; empty for none */
                            launcher_label: string;
                            /** @description how long an anonymous visitor whom nobody answers waits to be asked for an address; null for never */
                            ask_email_after_minutes: number | null;
                            /** @description the hosts on which the chat may stand, as shop.example; none for any */
                            sites: string[];
                        };
                        /** @description an uploaded picture */
                        logo_media_id: string | null;
                        privacy_url: string | null;
                        terms_url: string | null;
                    };
                };
            };
        };
    };
    patchSettings: {
        parameters: {
            header?: {
                /** @description The ETag of what was read: nothing is done where it has become another */
                "If-Match"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    organization_prefix?: string;
                    default_sender_email?: string;
                    time_zone?: string;
                    /** @enum {string} */
                    language?: "en" | "fr" | "es" | "it" | "de";
                    auto_responder?: {
                        /** @enum {string} */
                        audience?: "all" | "non_consented" | "off";
                        /** @description a template of 1 to 480 characters; null puts the shipped text back */
                        text_all?: string | null;
                        /** @description a template of 1 to 480 characters; null puts the shipped text back */
                        text_non_consented?: string | null;
                        period_minutes?: number;
                    };
                    attribution_window_hours?: number;
                    answer_target_minutes?: number;
                    answer_target_in_office_hours?: boolean;
                    /** @enum {string} */
                    opt_out_match?: "exact" | "contains";
                    double_opt_in?: boolean;
                    show_customer_media?: boolean;
                    keywords?: {
                        join?: string[];
                        stop?: string[];
                        start?: string[];
                        help?: string[];
                    };
                    keyword_responses?: {
                        en?: {
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            join?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            stop?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            start?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            help?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            confirm?: string | null;
                        };
                        fr?: {
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            join?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            stop?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            start?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            help?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            confirm?: string | null;
                        };
                        es?: {
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            join?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            stop?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            start?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            help?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            confirm?: string | null;
                        };
                        it?: {
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            join?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            stop?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            start?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            help?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            confirm?: string | null;
                        };
                        de?: {
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            join?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            stop?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            start?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            help?: string | null;
                            /** @description a template of 1 to 480 characters; null puts the shipped text back */
                            confirm?: string | null;
                        };
                    };
                    texts_answered_here?: boolean | null;
                    undo_send_seconds?: number;
                    shorten_links?: boolean;
                    unread_badge?: boolean;
                    link_domain?: string | null;
                    support_email?: {
                        from?: string | null;
                        reply_to?: string | null;
                    };
                    email_notifications?: {
                        on?: boolean;
                        recipients?: string[];
                        every_message?: boolean;
                        unsubscribed?: string[];
                    };
                    round_robin?: {
                        enabled?: boolean;
                        hand_out?: boolean;
                        grace_minutes?: number;
                    };
                    credits?: {
                        monthly_allowance?: number | null;
                        picture?: number;
                        country_factors?: {
                            [key: string]: number | null;
                        };
                    };
                    /** @description up to 1000 characters of plain text, empty for none; null puts the shipped text back */
                    welcome_message?: string | null;
                    /** @description in place of those before, whole */
                    office_hours?: {
                        days: {
                            mon: {
                                from: string;
                                to: string;
                            }[];
                            tue: {
                                from: string;
                                to: string;
                            }[];
                            wed: {
                                from: string;
                                to: string;
                            }[];
                            thu: {
                                from: string;
                                to: string;
                            }[];
                            fri: {
                                from: string;
                                to: string;
                            }[];
                            sat: {
                                from: string;
                                to: string;
                            }[];
                            sun: {
                                from: string;
                                to: string;
                            }[];
                        };
                        holidays?: {
                            date: string;
                            name?: string | null;
                            /** @description none where the shop is closed */
                            hours: {
                                from: string;
                                to: string;
                            }[];
                        }[];
                    } | null;
                    office_hours_replies?: {
                        /** @description up to 1000 characters of plain text, empty for none; null puts the shipped text back */
                        inside?: string | null;
                        /** @description up to 1000 characters of plain text, empty for none; null puts the shipped text back */
                        outside?: string | null;
                    };
                    web_chat?: {
                        color?: string;
                        /**
                         * @description `page` takes that of the page
                         * @enum {string}
                         */
                        font?: "system" | "serif" | "rounded" | "page";
                        /** @enum {string} */
                        corners?: "round" | "soft" | "square";
                        /** @enum {string} */
                        launcher_side?: "right" | "left";
                        launcher_label?: string;
                        ask_email_after_minutes?: number | null;
                        sites?: string[];
                    };
                    logo_media_id?: string | null;
                    privacy_url?: string | null;
                    terms_url?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @description who the shop's texts say they are from */
                        organization_prefix: string;
                        default_sender_email: string;
                        /** @description IANA */
                        time_zone: string;
                        /**
                         * @description of the texts that go out by themselves
                         * @enum {string}
                         */
                        language: "en" | "fr" | "es" | "it" | "de";
                        auto_responder: {
                            /** @enum {string} */
                            audience: "all" | "non_consented" | "off";
                            text_all: string;
                            text_non_consented: string;
                            /** @description a customer is answered at most once in it */
                            period_minutes: number;
                        };
                        attribution_window_hours: number;
                        /** @description within which customers expect an answer */
                        answer_target_minutes: number;
                        /** @description whether only time within the office hours counts */
                        answer_target_in_office_hours: boolean;
                        /** @enum {string} */
                        opt_out_match: "exact" | "contains";
                        double_opt_in: boolean;
                        show_customer_media: boolean;
                        /** @description the shop's own, beside the shipped ones */
                        keywords: {
                            join: string[];
                            stop: string[];
                            start: string[];
                            help: string[];
                        };
                        /** @description `confirm` asks for the double opt-in */
                        keyword_responses: {
                            en: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            fr: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            es: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            it: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                            de: {
                                join: string;
                                stop: string;
                                start: string;
                                help: string;
                                confirm: string;
                            };
                        };
                        /** @description null while nobody has said */
                        texts_answered_here: boolean | null;
                        /** @description for which a reply from the inbox can be taken back; 0 for none */
                        undo_send_seconds: number;
                        shorten_links: boolean;
                        /** @description whether the inbox counts customers with unread messages in red */
                        unread_badge: boolean;
                        /** @description the shop's own host for short links, as go.shop.example */
                        link_domain: string | null;
                        support_email: {
                            from: string | null;
                            reply_to: string | null;
                        };
                        email_notifications: {
                            on: boolean;
                            recipients: string[];
                            /** @description and not once a ticket while it is unread */
                            every_message: boolean;
                            /** @description took themselves off by the link in such an e-mail, until they are recipients again */
                            unsubscribed: string[];
                        };
                        /** @description new tickets go to the agents who are Online, in turn */
                        round_robin: {
                            enabled: boolean;
                            /** @description what waited is given out when the office opens or somebody comes Online */
                            hand_out: boolean;
                            /** @description for which an agent without an open screen stays Online */
                            grace_minutes: number;
                        };
                        credits: {
                            monthly_allowance: number | null;
                            /** @description what a picture message costs, in credits */
                            picture: number;
                            /** @description by ISO 3166 country; 1 where none is named */
                            country_factors: {
                                [key: string]: number;
                            };
                        };
                        /** @description shown when the chat is opened; empty for none */
                        welcome_message: string;
                        /** @description by the clock of the workspace's time zone; null for always */
                        office_hours: {
                            /** @description several blocks a day, of `HH:MM` up to `24:00` */
                            days: {
                                mon: {
                                    from: string;
                                    to: string;
                                }[];
                                tue: {
                                    from: string;
                                    to: string;
                                }[];
                                wed: {
                                    from: string;
                                    to: string;
                                }[];
                                thu: {
                                    from: string;
                                    to: string;
                                }[];
                                fri: {
                                    from: string;
                                    to: string;
                                }[];
                                sat: {
                                    from: string;
                                    to: string;
                                }[];
                                sun: {
                                    from: string;
                                    to: string;
                                }[];
                            };
                            /** @description days, YYYY-MM-DD, with hours of their own in place of their weekday's */
                            holidays: {
                                date: string;
                                name: string | null;
                                hours: {
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                        } | null;
                        /** @description to who begins to write inside and outside the hours, once a session; empty for none */
                        office_hours_replies: {
                            inside: string;
                            outside: string;
                        };
                        web_chat: {
                            /** @description #rrggbb */
                            color: string;
                            /**
                             * @description `page` takes that of the page
                             * @enum {string}
                             */
                            font: "system" | "serif" | "rounded" | "page";
                            /** @enum {string} */
                            corners: "round" | "soft" | "square";
                            /** @enum {string} */
                            launcher_side: "right" | "left";
                            /** @description beside the bubble; empty for none */
                            launcher_label: string;
                            /** @description how long an anonymous visitor whom nobody answers waits to be asked for an address; null for never */
                            ask_email_after_minutes: number | null;
                            /** @description the hosts on which the chat may stand, as shop.example; none for any */
                            sites: string[];
                        };
                        /** @description an uploaded picture */
                        logo_media_id: string | null;
                        privacy_url: string | null;
                        terms_url: string | null;
                    };
                };
            };
        };
    };
    listQuickReplies: {
        parameters: {
            query?: {
                /** @description words that are in its name or its text, without case and accents */
                q?: string;
                channel?: "sms" | "web_chat";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /** @description with its variables, as {{first_name}} */
                            body: string;
                            /** @description where it is offered */
                            channels: ("sms" | "web_chat")[];
                            /** @description how many messages were made from it */
                            uses: number;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            /** @description ISO 8601, UTC */
                            updated_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createQuickReply: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description may have variables: {{first_name}}, and {{first_name|default:'there'}} for whom none is known */
                    body: string;
                    channels: ("sms" | "web_chat")[];
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description with its variables, as {{first_name}} */
                        body: string;
                        /** @description where it is offered */
                        channels: ("sms" | "web_chat")[];
                        /** @description how many messages were made from it */
                        uses: number;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description ISO 8601, UTC */
                        updated_at: string;
                    };
                };
            };
        };
    };
    readQuickReply: {
        parameters: {
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description with its variables, as {{first_name}} */
                        body: string;
                        /** @description where it is offered */
                        channels: ("sms" | "web_chat")[];
                        /** @description how many messages were made from it */
                        uses: number;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description ISO 8601, UTC */
                        updated_at: string;
                    };
                };
            };
        };
    };
    deleteQuickReply: {
        parameters: {
            header?: {
                /** @description The ETag of what was read: nothing is done where it has become another */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    patchQuickReply: {
        parameters: {
            header?: {
                /** @description The ETag of what was read: nothing is done where it has become another */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description may have variables: {{first_name}}, and {{first_name|default:'there'}} for whom none is known */
                    body?: string;
                    channels?: ("sms" | "web_chat")[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description with its variables, as {{first_name}} */
                        body: string;
                        /** @description where it is offered */
                        channels: ("sms" | "web_chat")[];
                        /** @description how many messages were made from it */
                        uses: number;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description ISO 8601, UTC */
                        updated_at: string;
                    };
                };
            };
        };
    };
    fillQuickReply: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket_id: string;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        body: string;
                        /** @description what is not known of this customer: it stays in its braces, and cannot be sent so */
                        missing: {
                            variable: string;
                            /** @description where it stands in this body, in characters from 1 */
                            position: number;
                        }[];
                    };
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            color: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "purple" | "pink";
                            /** @description ISO 8601, UTC */
                            created_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createTag: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    color?: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "purple" | "pink";
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        color: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "purple" | "pink";
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    deleteTag: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    patchTag: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    color?: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "purple" | "pink";
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        color: "gray" | "red" | "orange" | "yellow" | "green" | "teal" | "purple" | "pink";
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                retired?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            /**
                             * @description one code for everybody, or a pool with one for each customer
                             * @enum {string}
                             */
                            kind: "one_code" | "pool";
                            /** @description the one code; null where there is a pool */
                            code: string | null;
                            warn_below: number;
                            /** @description free codes of the pool; null where there is none */
                            remaining: number | null;
                            /** @description codes of the pool that customers have; null where there is none */
                            handed_out: number | null;
                            /** @description whether fewer than `warn_below` are left of a pool that is still handed out */
                            low: boolean;
                            retired_at: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createCoupon: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description one code for everybody; left out where there is a pool */
                    code?: string | null;
                    /** @description free codes; 0 for no warning */
                    warn_below?: number;
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /**
                         * @description one code for everybody, or a pool with one for each customer
                         * @enum {string}
                         */
                        kind: "one_code" | "pool";
                        /** @description the one code; null where there is a pool */
                        code: string | null;
                        warn_below: number;
                        /** @description free codes of the pool; null where there is none */
                        remaining: number | null;
                        /** @description codes of the pool that customers have; null where there is none */
                        handed_out: number | null;
                        /** @description whether fewer than `warn_below` are left of a pool that is still handed out */
                        low: boolean;
                        retired_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    readCoupon: {
        parameters: {
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /**
                         * @description one code for everybody, or a pool with one for each customer
                         * @enum {string}
                         */
                        kind: "one_code" | "pool";
                        /** @description the one code; null where there is a pool */
                        code: string | null;
                        warn_below: number;
                        /** @description free codes of the pool; null where there is none */
                        remaining: number | null;
                        /** @description codes of the pool that customers have; null where there is none */
                        handed_out: number | null;
                        /** @description whether fewer than `warn_below` are left of a pool that is still handed out */
                        low: boolean;
                        retired_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    retireCoupon: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /**
                         * @description one code for everybody, or a pool with one for each customer
                         * @enum {string}
                         */
                        kind: "one_code" | "pool";
                        /** @description the one code; null where there is a pool */
                        code: string | null;
                        warn_below: number;
                        /** @description free codes of the pool; null where there is none */
                        remaining: number | null;
                        /** @description codes of the pool that customers have; null where there is none */
                        handed_out: number | null;
                        /** @description whether fewer than `warn_below` are left of a pool that is still handed out */
                        low: boolean;
                        retired_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    patchCoupon: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description free codes; 0 for no warning */
                    warn_below?: number;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /**
                         * @description one code for everybody, or a pool with one for each customer
                         * @enum {string}
                         */
                        kind: "one_code" | "pool";
                        /** @description the one code; null where there is a pool */
                        code: string | null;
                        warn_below: number;
                        /** @description free codes of the pool; null where there is none */
                        remaining: number | null;
                        /** @description codes of the pool that customers have; null where there is none */
                        handed_out: number | null;
                        /** @description whether fewer than `warn_below` are left of a pool that is still handed out */
                        low: boolean;
                        retired_at: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    listCouponCodes: {
        parameters: {
            query?: {
                taken?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            code: string;
                            /** @description who has it; null while it is free */
                            profile: {
                                id: string;
                                name: string | null;
                                phone: string | null;
                            } | null;
                            /** @description sends that hand it out and have left, or may still leave */
                            uses: number;
                            taken_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    addCouponCodes: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    codes: unknown[];
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        added: number;
                        refused: {
                            /** @description its place in `codes`, from 0 */
                            index: number;
                            pointer: string;
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
        };
    };
    readUsage: {
        parameters: {
            query?: {
                /** @description this month, where none is given */
                month?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description as 2026-11, where the shop is */
                        month: string;
                        /** @description credits */
                        used: number;
                        /** @description credits a month; null where the shop has set none */
                        allowance: number | null;
                        /** @description whether 80 % of the allowance is used */
                        low: boolean;
                        data: {
                            /** @description null where another tool did not say */
                            sending_number: string | null;
                            /** @enum {string} */
                            source: "agent" | "campaign" | "flow" | "keyword_response" | "auto_responder" | "welcome" | "office_hours" | "customer" | "system";
                            messages: number;
                            segments: number;
                            credits: number;
                        }[];
                    };
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: {
                /** @description 30 days, where it is left out */
                from?: string;
                /** @description today, where it is left out; at most 366 days in all */
                to?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        from: string;
                        /** @description the last day, with it */
                        to: string;
                        /** @description the shop's, by which days begin */
                        time_zone: string;
                        target_minutes: number;
                        /** @description whether times to an answer are counted within the office hours only */
                        in_office_hours: boolean;
                        /** @description open tickets that wait for an answer now */
                        unanswered: number;
                        total: {
                            /** @description those in which customers wrote; of an agent, those that they replied in */
                            tickets: number;
                            /** @description written by agents, of a campaign in the tickets that answered it */
                            replies: number;
                            /** @description first answers: replies that somebody waited for */
                            answered: number;
                            /** @description the time within which half of the first answers came */
                            median: number | null;
                            /** @description the time within which nine of ten came */
                            p90: number | null;
                            /** @description first answers that came within the target */
                            within_target: number;
                        };
                        /** @description every day of them, in order */
                        days: {
                            /** @description those in which customers wrote; of an agent, those that they replied in */
                            tickets: number;
                            /** @description written by agents, of a campaign in the tickets that answered it */
                            replies: number;
                            /** @description first answers: replies that somebody waited for */
                            answered: number;
                            /** @description the time within which half of the first answers came */
                            median: number | null;
                            /** @description the time within which nine of ten came */
                            p90: number | null;
                            /** @description first answers that came within the target */
                            within_target: number;
                            day: string;
                        }[];
                        channels: {
                            /** @description those in which customers wrote; of an agent, those that they replied in */
                            tickets: number;
                            /** @description written by agents, of a campaign in the tickets that answered it */
                            replies: number;
                            /** @description first answers: replies that somebody waited for */
                            answered: number;
                            /** @description the time within which half of the first answers came */
                            median: number | null;
                            /** @description the time within which nine of ten came */
                            p90: number | null;
                            /** @description first answers that came within the target */
                            within_target: number;
                            /** @enum {string} */
                            channel: "sms" | "web_chat";
                        }[];
                        /** @description null for replies by API keys; the name is null for who has left */
                        agents: {
                            /** @description those in which customers wrote; of an agent, those that they replied in */
                            tickets: number;
                            /** @description written by agents, of a campaign in the tickets that answered it */
                            replies: number;
                            /** @description first answers: replies that somebody waited for */
                            answered: number;
                            /** @description the time within which half of the first answers came */
                            median: number | null;
                            /** @description the time within which nine of ten came */
                            p90: number | null;
                            /** @description first answers that came within the target */
                            within_target: number;
                            agent: {
                                id: string;
                                name: string | null;
                            } | null;
                        }[];
                        /** @description campaigns and flows that customers answered */
                        campaigns: {
                            /** @description those in which customers wrote; of an agent, those that they replied in */
                            tickets: number;
                            /** @description written by agents, of a campaign in the tickets that answered it */
                            replies: number;
                            /** @description first answers: replies that somebody waited for */
                            answered: number;
                            /** @description the time within which half of the first answers came */
                            median: number | null;
                            /** @description the time within which nine of ten came */
                            p90: number | null;
                            /** @description first answers that came within the target */
                            within_target: number;
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string | null;
                        }[];
                        credits: {
                            /** @description as 2026-11 */
                            month: string;
                            /** @description null where another tool did not say */
                            sending_number: string | null;
                            messages: number;
                            credits: number;
                        }[];
                    };
                };
            };
        };
    };
    exportReport: {
        parameters: {
            query?: {
                /** @description 30 days, where it is left out */
                from?: string;
                /** @description today, where it is left out; at most 366 days in all */
                to?: string;
                table?: "days" | "channels" | "agents" | "campaigns" | "credits";
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                view?: "all" | "mine" | "unassigned";
                status?: ("open" | "snoozed" | "closed") | "any";
                read?: "unread" | "read";
                channel?: "sms" | "web_chat";
                assignee_id?: string;
                campaign_id?: string;
                flow_id?: string;
                /** @description a tag's id */
                tag?: string;
                /** @description what there was in them from the day `since` to the day `until`, as reports count it; `cost`: texts that cost credits */
                had?: "question" | "reply" | "first_answer" | "late_answer" | "cost";
                since?: string;
                /** @description with this day */
                until?: string;
                /** @description whose replies `had` means */
                author_id?: string;
                /** @description from which of the shop's numbers, of `cost`; `none` for those that another tool sent without saying */
                sending_number?: string;
                /** @description names, phones, e-mails, ticket numbers and message text: all words, also as beginnings, and "phrases" */
                q?: string;
                /** @description the first day, by the shop's clock; since ever, where it is left out */
                from?: string;
                /** @description the last day, with it; until now, where it is left out */
                to?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportMessages: {
        parameters: {
            query?: {
                view?: "all" | "mine" | "unassigned";
                status?: ("open" | "snoozed" | "closed") | "any";
                read?: "unread" | "read";
                channel?: "sms" | "web_chat";
                assignee_id?: string;
                campaign_id?: string;
                flow_id?: string;
                /** @description a tag's id */
                tag?: string;
                /** @description what there was in them from the day `since` to the day `until`, as reports count it; `cost`: texts that cost credits */
                had?: "question" | "reply" | "first_answer" | "late_answer" | "cost";
                since?: string;
                /** @description with this day */
                until?: string;
                /** @description whose replies `had` means */
                author_id?: string;
                /** @description from which of the shop's numbers, of `cost`; `none` for those that another tool sent without saying */
                sending_number?: string;
                /** @description the first day, by the shop's clock; since ever, where it is left out */
                from?: string;
                /** @description the last day, with it; until now, where it is left out */
                to?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    readRevenue: {
        parameters: {
            query?: {
                /** @description 30 days, where it is left out */
                from?: string;
                /** @description today, where it is left out; at most 366 days in all */
                to?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        from: string;
                        /** @description the last day, with it */
                        to: string;
                        /** @description the shop's, by which days begin; an order is of the day when it was placed */
                        time_zone: string;
                        /** @description as it is set now; each order has the one that it counted by */
                        window_hours: number;
                        /** @description by currency, the most orders first */
                        total: {
                            currency: string;
                            orders: number;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                        }[];
                        /** @description of those on which something was bought, in order */
                        days: {
                            currency: string;
                            orders: number;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                            day: string;
                        }[];
                        /** @description null for automatic texts and API keys */
                        agents: {
                            currency: string;
                            orders: number;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                            agent: {
                                id: string;
                                /** @description null for who has left */
                                name: string | null;
                            } | null;
                        }[];
                        campaigns: {
                            currency: string;
                            orders: number;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                            /** @enum {string} */
                            type: "campaign" | "flow";
                            id: string;
                            name: string | null;
                        }[];
                        /** @description of each currency the twenty that brought most */
                        tickets: {
                            currency: string;
                            orders: number;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                            ticket: {
                                id: string;
                                number: number;
                                name: string | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    exportRevenue: {
        parameters: {
            query?: {
                /** @description 30 days, where it is left out */
                from?: string;
                /** @description today, where it is left out; at most 366 days in all */
                to?: string;
                table?: "days" | "agents" | "campaigns" | "tickets";
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listSales: {
        parameters: {
            query?: {
                /** @description from the beginning, where it is left out */
                from?: string;
                /** @description until now, where it is left out */
                to?: string;
                currency?: string;
                /** @description `none`: automatic texts and API keys */
                agent_id?: string | "none";
                campaign_id?: string;
                flow_id?: string;
                ticket_id?: string;
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            order: {
                                id: string;
                                number: string;
                            };
                            profile: {
                                id: string;
                                name: string | null;
                                phone: string | null;
                            };
                            /** @description the text whose link was followed last before the order */
                            message_id: string;
                            ticket: {
                                id: string;
                                number: number;
                            } | null;
                            /** @description who wrote it; null for automatic texts and API keys */
                            agent: {
                                id: string;
                                /** @description null for who has left */
                                name: string | null;
                            } | null;
                            /** @description the campaign or flow that it is of, or that the customer had answered */
                            marketing: {
                                /** @enum {string} */
                                type: "campaign" | "flow";
                                id: string;
                                name: string | null;
                            } | null;
                            /** @description ISO 8601, UTC */
                            clicked_at: string;
                            /** @description ISO 8601, UTC */
                            placed_at: string;
                            /** @description within how many hours of the click an order counted */
                            window_hours: number;
                            /** @description ISO 4217 */
                            currency: string;
                            /** @description in the currency's smallest unit, without what was given back */
                            amount: number;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    readFirstSteps: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description whether a number of a real provider is in use */
                        number_connected: boolean;
                        /** @description whether a visitor has written from a page that is none of Parley’s own */
                        chat_on_site: boolean;
                        /** @description whether a ticket has ever been opened */
                        message_received: boolean;
                        /** @description whether there is a quick reply */
                        quick_reply_written: boolean;
                    };
                };
            };
        };
    };
    readVisitorAnswer: {
        parameters: {
            query?: {
                at?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        /** @description whether it is within the office hours */
                        open: boolean;
                        /** @description empty for none */
                        welcome: string;
                        /** @description null where they are answered nothing at once */
                        answer: string | null;
                        /** @description when the hours begin, while they are over */
                        opens_at: string | null;
                        /** @description when they end; null where they never do */
                        closes_at: string | null;
                        /** @description that time by the clock of the shop, as 2026-11-28T23:10:00+01:00 */
                        local_time: string;
                    };
                };
            };
        };
    };
    listIdentityKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @description idk_ and 43 characters; null once it is retired */
                            secret: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            /** @description what it signed counts no more from then on */
                            retired_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createIdentityKey: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description idk_ and 43 characters; null once it is retired */
                        secret: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description what it signed counts no more from then on */
                        retired_at: string | null;
                    };
                };
            };
        };
    };
    retireIdentityKey: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description idk_ and 43 characters; null once it is retired */
                        secret: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description what it signed counts no more from then on */
                        retired_at: string | null;
                    };
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            kind: "not_processed" | "unknown_number" | "forged_signature" | "send_failed" | "send_unknown" | "mail_failed" | "credits_low" | "coupon_low" | "webhook_disabled" | "forged_shop_news" | "shop_not_processed" | "privacy_request";
                            /** @description ISO 8601, UTC */
                            at: string;
                            /** @description what happened, for a person */
                            detail: string;
                            from: string | null;
                            to: string | null;
                            provider_id: string | null;
                            ticket_id: string | null;
                            /** @description whether it is a message of ours that can be tried again by its id */
                            may_retry: boolean;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    readShopify: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        shop: {
                            /** @description as north.myshopify.com */
                            domain: string;
                            /** @description whether the Admin API can be asked */
                            token_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            /** @description ISO 8601, UTC */
                            connected_at: string;
                            /** @description since when the app is no longer installed in the shop */
                            uninstalled_at: string | null;
                            /** @description what was in the way when the shop was asked last */
                            trouble: ("shop_token_refused" | "shop_unreachable" | "shop_address_refused") | null;
                            /** @description how far what there was before has been fetched; none without a token */
                            imports: {
                                /** @enum {string} */
                                kind: "customers" | "orders";
                                /** @enum {string} */
                                state: "running" | "stopped" | "done";
                                /** @description how many have been fetched */
                                taken: number;
                                /** @description ISO 8601, UTC */
                                begun_at: string;
                                ended_at: string | null;
                            }[];
                        } | null;
                        /** @description where Shopify is to post its webhooks */
                        webhook_url: string;
                    };
                };
            };
        };
    };
    connectShopify: {
        requestBody: {
            content: {
                "application/json": {
                    /** @description as north.myshopify.com */
                    shop: string;
                    /** @description the API secret key, which signs the webhooks. Left out, the one that is kept stays, for the same shop */
                    api_secret?: string;
                    /** @description by which the Admin API is asked. Left out, the one that is kept stays; null takes it away */
                    access_token?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        shop: {
                            /** @description as north.myshopify.com */
                            domain: string;
                            /** @description whether the Admin API can be asked */
                            token_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            /** @description ISO 8601, UTC */
                            connected_at: string;
                            /** @description since when the app is no longer installed in the shop */
                            uninstalled_at: string | null;
                            /** @description what was in the way when the shop was asked last */
                            trouble: ("shop_token_refused" | "shop_unreachable" | "shop_address_refused") | null;
                            /** @description how far what there was before has been fetched; none without a token */
                            imports: {
                                /** @enum {string} */
                                kind: "customers" | "orders";
                                /** @enum {string} */
                                state: "running" | "stopped" | "done";
                                /** @description how many have been fetched */
                                taken: number;
                                /** @description ISO 8601, UTC */
                                begun_at: string;
                                ended_at: string | null;
                            }[];
                        } | null;
                        /** @description where Shopify is to post its webhooks */
                        webhook_url: string;
                    };
                };
            };
        };
    };
    disconnectShopify: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        shop: {
                            /** @description as north.myshopify.com */
                            domain: string;
                            /** @description whether the Admin API can be asked */
                            token_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            /** @description ISO 8601, UTC */
                            connected_at: string;
                            /** @description since when the app is no longer installed in the shop */
                            uninstalled_at: string | null;
                            /** @description what was in the way when the shop was asked last */
                            trouble: ("shop_token_refused" | "shop_unreachable" | "shop_address_refused") | null;
                            /** @description how far what there was before has been fetched; none without a token */
                            imports: {
                                /** @enum {string} */
                                kind: "customers" | "orders";
                                /** @enum {string} */
                                state: "running" | "stopped" | "done";
                                /** @description how many have been fetched */
                                taken: number;
                                /** @description ISO 8601, UTC */
                                begun_at: string;
                                ended_at: string | null;
                            }[];
                        } | null;
                        /** @description where Shopify is to post its webhooks */
                        webhook_url: string;
                    };
                };
            };
        };
    };
    importShopify: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        shop: {
                            /** @description as north.myshopify.com */
                            domain: string;
                            /** @description whether the Admin API can be asked */
                            token_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            /** @description ISO 8601, UTC */
                            connected_at: string;
                            /** @description since when the app is no longer installed in the shop */
                            uninstalled_at: string | null;
                            /** @description what was in the way when the shop was asked last */
                            trouble: ("shop_token_refused" | "shop_unreachable" | "shop_address_refused") | null;
                            /** @description how far what there was before has been fetched; none without a token */
                            imports: {
                                /** @enum {string} */
                                kind: "customers" | "orders";
                                /** @enum {string} */
                                state: "running" | "stopped" | "done";
                                /** @description how many have been fetched */
                                taken: number;
                                /** @description ISO 8601, UTC */
                                begun_at: string;
                                ended_at: string | null;
                            }[];
                        } | null;
                        /** @description where Shopify is to post its webhooks */
                        webhook_url: string;
                    };
                };
            };
        };
    };
    stopShopifyImport: {
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        shop: {
                            /** @description as north.myshopify.com */
                            domain: string;
                            /** @description whether the Admin API can be asked */
                            token_set: boolean;
                            /** @description whether the environment names it: then nobody changes it here */
                            set_by_environment: boolean;
                            /** @description ISO 8601, UTC */
                            connected_at: string;
                            /** @description since when the app is no longer installed in the shop */
                            uninstalled_at: string | null;
                            /** @description what was in the way when the shop was asked last */
                            trouble: ("shop_token_refused" | "shop_unreachable" | "shop_address_refused") | null;
                            /** @description how far what there was before has been fetched; none without a token */
                            imports: {
                                /** @enum {string} */
                                kind: "customers" | "orders";
                                /** @enum {string} */
                                state: "running" | "stopped" | "done";
                                /** @description how many have been fetched */
                                taken: number;
                                /** @description ISO 8601, UTC */
                                begun_at: string;
                                ended_at: string | null;
                            }[];
                        } | null;
                        /** @description where Shopify is to post its webhooks */
                        webhook_url: string;
                    };
                };
            };
        };
    };
    settleShopifyRequest: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                /** @description as `provider_id` of the problem of the kind `privacy_request` */
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            url: string;
                            events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                            enabled: boolean;
                            disabled_because: ("by_hand" | "gone" | "failing") | null;
                            disabled_at: string | null;
                            /** @description until then the secret before signs too */
                            former_secret_until: string | null;
                            /** @description ISO 8601, UTC */
                            created_at: string;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                        enabled: boolean;
                        disabled_because: ("by_hand" | "gone" | "failing") | null;
                        disabled_at: string | null;
                        /** @description until then the secret before signs too */
                        former_secret_until: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description whsec_ and 32 bytes in base64: shown this once (Standard Webhooks 1.0) */
                        secret: string;
                    };
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            header?: {
                /** @description ETags that are there already */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                headers: {
                    /** @description Of this very content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                        enabled: boolean;
                        disabled_because: ("by_hand" | "gone" | "failing") | null;
                        disabled_at: string | null;
                        /** @description until then the secret before signs too */
                        former_secret_until: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    patchWebhook: {
        parameters: {
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    events?: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                    /** @description `false` gives up what waits. From `true` on it is told of what happens then */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                        enabled: boolean;
                        disabled_because: ("by_hand" | "gone" | "failing") | null;
                        disabled_at: string | null;
                        /** @description until then the secret before signs too */
                        former_secret_until: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                    };
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        events: ("*" | "ticket.*" | "message.*" | "profile.*" | "order.*" | "ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created")[];
                        enabled: boolean;
                        disabled_because: ("by_hand" | "gone" | "failing") | null;
                        disabled_at: string | null;
                        /** @description until then the secret before signs too */
                        former_secret_until: string | null;
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        /** @description whsec_ and 32 bytes in base64: shown this once (Standard Webhooks 1.0) */
                        secret: string;
                    };
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description in the header `webhook-id`; what is told again has the one that it had */
                        webhook_id: string;
                        type: ("ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created") | "webhook.test";
                        /** @description of the ticket, message, profile, order or event that it is about */
                        subject_id: string | null;
                        /** @description of the change */
                        at: string;
                        /** @enum {string} */
                        status: "waiting" | "delivered" | "failed";
                        attempts: number;
                        next_attempt_at: string | null;
                        last_attempt_at: string | null;
                        response_code: number | null;
                        /** @description the first 1,000 characters of the last answer */
                        response: string | null;
                        error: ("timeout" | "unreachable" | "private_address" | "disabled" | "nothing_there") | null;
                        took_ms: number | null;
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                status?: "waiting" | "delivered" | "failed";
                limit?: number;
                cursor?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @description in the header `webhook-id`; what is told again has the one that it had */
                            webhook_id: string;
                            type: ("ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created") | "webhook.test";
                            /** @description of the ticket, message, profile, order or event that it is about */
                            subject_id: string | null;
                            /** @description of the change */
                            at: string;
                            /** @enum {string} */
                            status: "waiting" | "delivered" | "failed";
                            attempts: number;
                            next_attempt_at: string | null;
                            last_attempt_at: string | null;
                            response_code: number | null;
                            /** @description the first 1,000 characters of the last answer */
                            response: string | null;
                            error: ("timeout" | "unreachable" | "private_address" | "disabled" | "nothing_there") | null;
                            took_ms: number | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                delivery_id: string;
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        /** @description in the header `webhook-id`; what is told again has the one that it had */
                        webhook_id: string;
                        type: ("ticket.created" | "ticket.updated" | "message.created" | "message.updated" | "profile.created" | "profile.updated" | "profile.joined" | "consent.changed" | "order.created" | "order.updated" | "event.created") | "webhook.test";
                        /** @description of the ticket, message, profile, order or event that it is about */
                        subject_id: string | null;
                        /** @description of the change */
                        at: string;
                        /** @enum {string} */
                        status: "waiting" | "delivered" | "failed";
                        attempts: number;
                        next_attempt_at: string | null;
                        last_attempt_at: string | null;
                        response_code: number | null;
                        /** @description the first 1,000 characters of the last answer */
                        response: string | null;
                        error: ("timeout" | "unreachable" | "private_address" | "disabled" | "nothing_there") | null;
                        took_ms: number | null;
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** @enum {string} */
                            kind: "profiles" | "marketing_sends";
                            file_name: string;
                            /** @enum {string} */
                            phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                            /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                            encoding: string;
                            delimiter: string;
                            columns: {
                                name: string;
                                /**
                                 * @description as guessed from its name, until a check says what it is
                                 * @enum {string}
                                 */
                                field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                                /** @description its cells in the first lines */
                                samples: string[];
                            }[];
                            /** @description ISO 3166: of phone numbers without a country */
                            country: string | null;
                            /** @description lines without the header */
                            total: number;
                            /** @description of what is going on: lines that are through */
                            done: number;
                            /** @description what a run would come to, as the last check has found */
                            forecast: {
                                /** @description customers, or sends, that there were not before */
                                new: number;
                                updated: number;
                                /** @description nothing new is told of them */
                                same: number;
                                /** @description see `refused.csv` */
                                refused: number;
                                /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                                kept_opt_outs: number;
                            } | null;
                            /** @description what the run has come to, so far */
                            counts: {
                                /** @description customers, or sends, that there were not before */
                                new: number;
                                updated: number;
                                /** @description nothing new is told of them */
                                same: number;
                                /** @description see `refused.csv` */
                                refused: number;
                                /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                                kept_opt_outs: number;
                            } | null;
                            undo: {
                                /** @description customers who are as they were before */
                                undone: number;
                                /** @description customers whom the import made and who have written, bought or been written to since */
                                in_use: number;
                                /** @description customers of whom something has been changed since; all else of them is as before */
                                changed_since: number;
                            } | null;
                            by: {
                                /** @enum {string} */
                                kind: "member" | "api_key";
                                id: string;
                                name: string | null;
                            };
                            /** @description ISO 8601, UTC */
                            created_at: string;
                            completed_at: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    uploadImport: {
        parameters: {
            query?: {
                kind?: "profiles" | "marketing_sends";
            };
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    readImport: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    discardImport: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description Done, and there is no more to say */
            204: {
            };
        };
    };
    checkImport: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what each column is, in their order */
                    fields: ("phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore")[];
                    country?: string | null;
                };
            };
        };
        responses: {
            /** @description It has been taken, and goes on by itself */
            202: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    runImport: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description It has been taken, and goes on by itself */
            202: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    stopImport: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    undoImport: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
        };
        responses: {
            /** @description It has been taken, and goes on by itself */
            202: {
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "profiles" | "marketing_sends";
                        file_name: string;
                        /** @enum {string} */
                        phase: "coming" | "ready" | "checking" | "checked" | "running" | "stopped" | "done" | "undoing" | "undone";
                        /** @description as it was found out: utf-8, utf-16le, utf-16be or windows-1252 */
                        encoding: string;
                        delimiter: string;
                        columns: {
                            name: string;
                            /**
                             * @description as guessed from its name, until a check says what it is
                             * @enum {string}
                             */
                            field: "phone" | "email" | "external_id" | "name" | "first_name" | "last_name" | "organization" | "title" | "address" | "zip" | "city" | "region" | "country" | "time_zone" | "locale" | "sms_marketing" | "sms_transactional" | "consent_at" | "consent_source" | "type" | "id" | "campaign_name" | "body" | "sent_at" | "status" | "from" | "property" | "ignore";
                            /** @description its cells in the first lines */
                            samples: string[];
                        }[];
                        /** @description ISO 3166: of phone numbers without a country */
                        country: string | null;
                        /** @description lines without the header */
                        total: number;
                        /** @description of what is going on: lines that are through */
                        done: number;
                        /** @description what a run would come to, as the last check has found */
                        forecast: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        /** @description what the run has come to, so far */
                        counts: {
                            /** @description customers, or sends, that there were not before */
                            new: number;
                            updated: number;
                            /** @description nothing new is told of them */
                            same: number;
                            /** @description see `refused.csv` */
                            refused: number;
                            /** @description lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in */
                            kept_opt_outs: number;
                        } | null;
                        undo: {
                            /** @description customers who are as they were before */
                            undone: number;
                            /** @description customers whom the import made and who have written, bought or been written to since */
                            in_use: number;
                            /** @description customers of whom something has been changed since; all else of them is as before */
                            changed_since: number;
                        } | null;
                        by: {
                            /** @enum {string} */
                            kind: "member" | "api_key";
                            id: string;
                            name: string | null;
                        };
                        /** @description ISO 8601, UTC */
                        created_at: string;
                        completed_at: string | null;
                    };
                };
            };
        };
    };
    exportRefusedLines: {
        parameters: {
            path: {
                id: string;
            };
        };
        responses: {
            /** @description What was asked for, or what became of it */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    uploadMedia: {
        parameters: {
            header?: {
                /** @description The same one again, with the same request, is answered as before, for 24 hours */
                "idempotency-key"?: string;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description It has been made */
            201: {
                content: {
                    "application/json": {
                        id: string;
                        url: string;
                        content_type: string;
                        width: number;
                        height: number;
                        /** @description all the pictures of one message have 5 MiB at most */
                        bytes: number;
                    };
                };
            };
        };
    };
}
