print("verken")
