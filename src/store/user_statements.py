"""The statements of what each user set."""

from __future__ import annotations

from sqlalchemy import text

USER = text(
    "SELECT wrap_up_seconds, opens, opens_target, forwarding_form, allows_second_call "
    "FROM users WHERE extension = :extension"
)
SET_WRAP_UP = text(
    "INSERT INTO users (extension, wrap_up_seconds, changed_us) "
    "VALUES (:extension, :seconds, :now_us) ON CONFLICT (extension) DO UPDATE "
    "SET wrap_up_seconds = excluded.wrap_up_seconds, changed_us = excluded.changed_us"
)
SET_CALLER_SCREEN = text(
    "INSERT INTO users (extension, opens, opens_target, changed_us) "
    "VALUES (:extension, :opens, :target, :now_us) ON CONFLICT (extension) DO UPDATE "
    "SET opens = excluded.opens, opens_target = excluded.opens_target, "
    "changed_us = excluded.changed_us"
)
SET_FORWARDING = text(
    "INSERT INTO users (extension, forwarding_form, allows_second_call, changed_us) "
    "VALUES (:extension, :form, :allows_second_call, :now_us) "
    "ON CONFLICT (extension) DO UPDATE SET forwarding_form = excluded.forwarding_form, "
    "allows_second_call = excluded.allows_second_call, changed_us = excluded.changed_us"
)
FORWARDING_RULES = text(
    "SELECT id, is_on, trigger, caller, hours, calls, seconds, action, target "
    "FROM forwarding_rules WHERE extension = :extension AND form = :form ORDER BY position"
)
FORWARDING_HOURS = text(
    "SELECT rule_id, weekday, begins_minute, ends_minute FROM forwarding_hours "
    "WHERE rule_id IN (SELECT id FROM forwarding_rules "
    "WHERE extension = :extension AND form = :form) ORDER BY id"
)
DELETE_FORWARDING_RULES = text(
    "DELETE FROM forwarding_rules WHERE extension = :extension AND form = :form"
)
ADD_FORWARDING_RULE = text(
    "INSERT INTO forwarding_rules (extension, form, position, is_on, trigger, caller, hours, "
    "calls, seconds, action, target) VALUES (:extension, :form, :position, :is_on, :trigger, "
    ":caller, :hours, :calls, :seconds, :action, :target)"
)
ADD_FORWARDING_HOURS = text(
    "INSERT INTO forwarding_hours (rule_id, weekday, begins_minute, ends_minute) "
    "VALUES (:rule_id, :weekday, :begins_minute, :ends_minute)"
)
