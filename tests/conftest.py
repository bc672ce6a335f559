"""What holds for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# no deadline: these machines are shared, and how long one example takes says nothing here
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")
