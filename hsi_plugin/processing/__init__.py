"""The Processing provider `hsi`, one small class per algorithm."""
